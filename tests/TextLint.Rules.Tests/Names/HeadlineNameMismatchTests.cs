using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class HeadlineNameMismatchTests
{
    private const string Body = "Rescuers reached Korvallen on Monday, said Oksana Vertinskaya, who leads them.\n\nTwo roads to Korvallen are still closed, and Vertinskaya asked for patience.\n";

    private static readonly RuleTest s_rule = RuleTest.For("TL3008");

    [Theory]
    [InlineData("Two roads to [|Korvalen|] closed")]
    [InlineData("Two Roads To [|Korvalen|] Still Closed")]
    [InlineData("TWO ROADS TO [|KORVALEN|] STILL CLOSED")]
    [InlineData("Snow again, says [|Vertinskya|]")]
    public void A_headline_that_spells_a_name_in_its_own_way_is_reported_in_every_style(string headline) => s_rule.Verify(headline + "\n\n" + Body);

    [Theory]
    [InlineData("Two roads to Korvallen closed")]
    [InlineData("TWO ROADS TO KORVALLEN STILL CLOSED")]
    [InlineData("Korvalleners wait for the thaw")]
    [InlineData("Oksana asks for patience")]
    [InlineData("Two Roads, No Thaw, Many Rescuers")]
    public void A_headline_with_the_names_of_the_article_is_left_alone(string headline) => s_rule.Verify(headline + "\n\n" + Body);

    [Fact]
    public void The_finding_is_not_that_of_the_rule_on_spelling_too()
    {
        const string Text = "Two roads to Korvalen closed\n\n" + Body;
        RuleTest.For("TL3001").Run(Text).Should().BeEmpty();
        s_rule.Run(Text).Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_slip_that_the_article_makes_too_is_left_to_the_rule_on_spelling()
    {
        const string Text = "Two roads to Korvalen closed\n\n" + Body + "\nNobody in Korvalen was hurt.\n";
        s_rule.Run(Text).Should().BeEmpty();
        RuleTest.For("TL3001").Run(Text).Should().ContainSingle();
    }

    [Fact]
    public void Capitals_of_the_headline_are_kept() => s_rule.VerifyFix("ROADS TO [|KORVALEN|] CLOSED\n\n" + Body, "ROADS TO KORVALLEN CLOSED\n\n" + Body);

    [Fact]
    public void A_name_on_the_word_list_is_known() => s_rule.WithKnownNames("Korvalen").Verify("Two roads to Korvalen closed\n\n" + Body);

    [Fact]
    public void A_subhead_of_markdown_counts() =>
        RuleTest.For("TL3008", Syntax.TextFormat.Markdown).Verify(Body + "\n## The road to [|Korvalen|]\n\nIt is steep.\n");
}
