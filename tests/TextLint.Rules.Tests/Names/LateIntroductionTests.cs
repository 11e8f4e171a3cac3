using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class LateIntroductionTests
{
    private const string Lead = "The night ferry will stop in May, the board said on Tuesday.\n\nThe boats carried 212,000 passengers last year.\n\n";
    private const string Introduction = "\n\nIngrid Halvorsen, who chairs the board, joined it as a deckhand.\n";

    private static readonly RuleTest s_rule = RuleTest.For("TL3003");

    [Theory]
    [InlineData("The boats are old, [|Halvorsen|] told reporters.")]
    [InlineData("Soon Ms [|Halvorsen|] left the room by the side door.")]
    [InlineData("A year before, [|Halvorsen|] resigned.")]
    public void A_surname_before_the_full_name_is_reported(string sentence) => s_rule.Verify(Lead + sentence + Introduction);

    [Fact]
    public void Its_introduction_is_shown()
    {
        var finding = s_rule.Run(Lead + "The boats are old, Halvorsen told reporters." + Introduction).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
        finding.Message.Should().Be("\"Halvorsen\" stands here before \"Ingrid Halvorsen\" is introduced.");
        finding.Related.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"We wait for Halvorsen,\" a deckhand told reporters.")]
    [InlineData("\"We wait for Ingrid Halvorsen,\" a deckhand said. The boats are old, Halvorsen told reporters.")]
    [InlineData("Senator Halvorsen told reporters that the boats are old.")]
    [InlineData("The boats are old, [Ingrid] Halvorsen told reporters.")]
    [InlineData("The boats are old, Marek Halvorsen told reporters. Halvorsen sighed.")]
    [InlineData("The boats are old, reporters were told.")]
    public void Quoted_words_titles_and_names_that_were_introduced_are_left_alone(string sentence) => s_rule.Verify(Lead + sentence + Introduction);

    [Fact]
    public void A_feature_may_open_with_a_surname() =>
        s_rule.Verify("Halvorsen learned to swim at six.\n\nShe never liked it.\n\nThe boats are old, Halvorsen told reporters." + Introduction);

    [Fact]
    public void A_headline_does_not_count() => RuleTest.For("TL3003", TextLint.Syntax.TextFormat.Markdown).Verify("# Halvorsen stops ferry\n\n" + Lead + "Nobody was surprised." + Introduction);

    [Fact]
    public void A_name_on_the_word_list_is_known() => s_rule.WithKnownNames("Halvorsen").Verify(Lead + "The boats are old, Halvorsen told reporters." + Introduction);
}
