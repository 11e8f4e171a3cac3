using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class MixedQuotationMarksTests
{
    private static readonly RuleTest s_rule = RuleTest.For("mixed-quotation-marks");

    [Theory]
    [InlineData("“We sail,” she said. “We sail at noon.[|\"|] That was all. “Go!”", "“We sail,” she said. “We sail at noon.” That was all. “Go!”")]
    [InlineData("\"We sail,\" she said. [|“|]We sail at noon.\" That was all.", "\"We sail,\" she said. \"We sail at noon.\" That was all.")]
    [InlineData("“We sail,” she said. He heard her cry [|'|]Go![|'|] from the pier.", "“We sail,” she said. He heard her cry ‘Go!’ from the pier.")]
    public void The_fewer_marks_are_reported_and_follow_the_others(string marked, string fixedText) => s_rule.VerifyFix(marked, fixedText);

    [Fact]
    public void Of_many_the_first_is_reported_for_all()
    {
        const string text = "“We sail,” she said. “At noon.” “Now.” \"Why?\" he asked. \"Who?\" They left.";
        s_rule.VerifyFix(text.Replace("\"Why", "[|\"|]Why", StringComparison.Ordinal), text.Replace("\"Why?\"", "“Why?”", StringComparison.Ordinal).Replace("\"Who?\"", "“Who?”", StringComparison.Ordinal));
        s_rule.Run(text).Should().ContainSingle().Which.Message.Should().Be("4 of 10 quotation marks are straight, the others curly.");
    }

    [Fact]
    public void A_mark_inside_another_quotation_counts_all_the_same() =>
        s_rule.Run("“We heard ‘no’ and \"yes\" from the pier,” she said.").Should().ContainSingle().Which.Spans.Should().HaveCount(2);

    [Theory]
    [InlineData("“We sail,” she said of the 7\" gap, of 5' 10\" and of the players' hopes.")]
    [InlineData("\"We sail,\" she said. \"It's noon.\"")]
    [InlineData("“We sail,” she said. “It’s noon, and the '90s are over.”", true)]
    [InlineData("“We sail,” she said. ' “Noon.”")]
    [InlineData("“We sail,” she said. The sign «Sortie» shone.")]
    public void Feet_inches_lone_marks_and_one_kind_are_left_alone(string text, bool hasHint = false) =>
        s_rule.Run(text).Where(d => d.Severity != DiagnosticSeverity.Hint).Should().BeEmpty(hasHint ? "an apostrophe is an editor's" : "nothing is mixed");

    [Fact]
    public void Code_front_matter_titles_and_escaped_marks_are_left_alone() =>
        RuleTest.For("mixed-quotation-marks", TextFormat.Markdown)
            .Verify("---\ntitle: \"The ferry\"\n---\n\n“We sail,” she wrote in `a = \"b\"` and [here](http://example.com \"a page\"), typing \\\"no\\\" by hand.\n");

    [Theory]
    [InlineData("It’s noon. She’s here. He isn't.", "1 of 3 apostrophes is straight, the others curly.")]
    [InlineData("“We sail,” she said. It's noon.", "The apostrophes are straight, the quotation marks curly.")]
    public void Apostrophes_are_shown_to_editors_once(string text, string message)
    {
        var finding = s_rule.Run(text).Should().ContainSingle().Subject;
        (finding.Severity, finding.Message).Should().Be((DiagnosticSeverity.Hint, message));
    }
}
