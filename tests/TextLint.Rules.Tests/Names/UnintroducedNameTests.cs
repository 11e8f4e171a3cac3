using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class UnintroducedNameTests
{
    private const string Lead = """
        The night ferry will stop in May, Ingrid Halvorsen, who chairs the board, said on Tuesday. Pavel Dubrovin, head of the transport office, confirmed the date.

        The boats carried 212,000 passengers last year.

        "We have talked about this for eleven years," Halvorsen told reporters.


        """;

    private static readonly RuleTest s_rule = RuleTest.For("TL3002");

    [Fact]
    public void The_one_who_also_announced_is_asked_for_and_the_one_never_named_again_is_offered()
    {
        var finding = s_rule.Run(Lead + "Tarkanov also announced that a study was all but finished.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Warning);
        finding.Message.Should().Be("\"Tarkanov\" is never introduced. Did you mean Dubrovin?");
        var related = finding.Related.Should().ContainSingle().Subject;
        Lead.Substring(related.Span.Start, related.Span.Length).Should().Be("Pavel Dubrovin");
    }

    [Fact]
    public void One_finding_stands_for_all_mentions_and_the_fix_changes_them_all() => s_rule.VerifyFix(
        Lead + "[|Tarkanov|] also announced a study. A copy of Tarkanov's note was seen by this paper.\n",
        Lead + "Dubrovin also announced a study. A copy of Dubrovin's note was seen by this paper.\n");

    [Theory]
    [InlineData("Dubrovin also announced that a study was all but finished.")]
    [InlineData("Officials also announced that a study was all but finished.")]
    [InlineData("Denmark also announced that a study was all but finished.")]
    [InlineData("Norwegians also said that a study was all but finished.")]
    [InlineData("Reuters also announced that a study was all but finished.")]
    [InlineData("The NTO also announced that a study was all but finished.")]
    [InlineData("Sputnik News also announced that a study was all but finished.")]
    [InlineData("The Friends of Tarkanov also said that a study was all but finished.")]
    [InlineData("The council's spokesman (Tarkanov) also said that a study was all but finished.")]
    [InlineData("On Tuesday they also announced that a study was all but finished.")]
    [InlineData("She played her first lead as Mrs Tarkanov, and also sang.")]
    [InlineData("They told Tarkanov that a study was all but finished.")]
    [InlineData("Marek Tarkanov also announced that a study was all but finished.")]
    [InlineData("Tarkanov also announced a study. It was Marek Tarkanov who wrote it.")]
    public void Those_who_were_introduced_or_are_no_person_are_left_alone(string sentence) => s_rule.Verify(Lead + sentence + "\n");

    [Theory]
    [InlineData("Soon Mr Tarkanov left the room by the side door.", DiagnosticSeverity.Warning)]
    [InlineData("\"We will wait,\" Tarkanov said.", DiagnosticSeverity.Warning)]
    [InlineData("PayFast said that it would wait.", DiagnosticSeverity.Hint)]
    [InlineData("Most of them work at Tarkanov. Later Tarkanov said that it would wait.", DiagnosticSeverity.Info)]
    public void The_more_speaks_for_a_person_the_graver(string sentence, DiagnosticSeverity expected) =>
        s_rule.Run(Lead + sentence + "\n").Should().ContainSingle().Which.Severity.Should().Be(expected);

    [Fact]
    public void A_surname_in_the_headline_may_wait_for_its_first_name() => s_rule.Verify(
        "Tarkanov bows to islanders\n\nThe board agreed at noon.\n\nIts chair, Marek Tarkanov, also said that tickets would cost more.\n");

    [Fact]
    public void A_name_on_the_word_list_is_known() =>
        s_rule.WithKnownNames("tarkanov").Verify(Lead + "Tarkanov also announced that a study was all but finished.\n");

    [Theory]
    [InlineData("strict", 1)]
    [InlineData("normal", 0)]
    [InlineData("lenient", 0)]
    public void Strictness_moves_the_threshold(string strictness, int warnings) =>
        s_rule.WithOption("strictness", strictness)
            .Run("The board agreed at noon.\n\nIt had met for an hour.\n\nThe ferry is old.\n\nAt noon Brekkhus said that it would wait.\n")
            .Count(d => d.Severity == DiagnosticSeverity.Warning).Should().Be(warnings);
}
