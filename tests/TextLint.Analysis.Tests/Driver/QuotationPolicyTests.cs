using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis.Tests.Driver;

public sealed class QuotationPolicyTests
{
    private const string Note = " Inside a quotation: check the source.";

    private static readonly WordRule s_checked = new("ferry");
    private static readonly WordRule s_cautious = new("ferry", change: d => d with { InQuotations = QuotationTreatment.Cautious });
    private static readonly WordRule s_style = new("ferry", change: d => d with { Family = RuleFamily.Style });

    [Theory]
    [InlineData(RuleFamily.Fault, "Typos", QuotationTreatment.Checked)]
    [InlineData(RuleFamily.Consistency, "Words", QuotationTreatment.Skipped)]
    [InlineData(RuleFamily.Style, "Words", QuotationTreatment.Skipped)]
    [InlineData(RuleFamily.Style, "Quotes", QuotationTreatment.Checked)]
    [InlineData(RuleFamily.FileHygiene, "Structure", QuotationTreatment.Checked)]
    public void Style_and_consistency_are_no_matter_of_quoted_words_unless_of_their_marks(RuleFamily family, string category, QuotationTreatment treatment) =>
        (s_checked.Descriptor with { Family = family, Category = category }).InQuotations.Should().Be(treatment);

    [Theory]
    [InlineData("The harbour master said: \"The ferry sank,\" and left.")]
    [InlineData("The harbour master said: “The ferry sank.”")]
    [InlineData("The harbour master said: 'The ferry sank.'")]
    [InlineData("The master said: “I heard him say ‘the ferry sank’ twice.”")]
    [InlineData("> The ferry sank.", TextFormat.Markdown)]
    [InlineData("She said: \"**The ferry** sank.\"", TextFormat.Markdown)]
    [InlineData("“We saw it sink.\n\n“The ferry was gone.\n\n“Nobody came,” said the master.")]
    public void In_a_quotation_style_is_silent_and_spelling_asks_for_the_source(string text, TextFormat format = TextFormat.PlainText)
    {
        Analyze.Text(text, format, s_style).Diagnostics.Should().BeEmpty();
        Analyze.Text(text, format, s_checked).Diagnostics.Should().ContainSingle().Which.Message.Should().Be("Found \"ferry\".");
        var finding = Analyze.Text(text, format, s_cautious).Diagnostics.Should().ContainSingle().Subject;
        finding.Message.Should().Be("Found \"ferry\"." + Note);
        finding.IsQuoted.Should().BeTrue();
    }

    [Theory]
    [InlineData("The harbour master's ferry sank at 5' depth.")]
    [InlineData("\"It sank,\" he said of the ferry. \"We saw it.\"")]
    [InlineData("“We saw it sink.\n\n“Nobody came,” he said of the ferry.")]
    public void Words_outside_of_marks_are_the_writers(string text)
    {
        Analyze.Text(text, s_style).Diagnostics.Should().ContainSingle();
        Analyze.Text(text, s_cautious).Diagnostics.Should().ContainSingle().Which.IsQuoted.Should().BeFalse();
    }

    [Fact]
    public void A_finding_that_reaches_over_the_mark_is_not_quoted() =>
        Analyze.Text("He said \"ferry\" twice.", new WordRule("ferry", change: d => d with { Family = RuleFamily.Style }, margin: 1)).Diagnostics.Should().ContainSingle();

    [Fact]
    public void Of_a_grouped_rule_quoted_places_are_left_out_or_a_finding_of_their_own()
    {
        const string text = "The ferry sank. \"The ferry!\" he said. The ferry was old. \"My ferry!\"";
        Analyze.Text(text, new WordRule("ferry", change: d => d with { Family = RuleFamily.Style, IsGrouped = true }))
            .Diagnostics.Should().ContainSingle().Which.Spans.Should().HaveCount(2);
        var findings = Analyze.Text(text, new WordRule("ferry", change: d => d with { InQuotations = QuotationTreatment.Cautious, IsGrouped = true })).Diagnostics;
        findings.Select(d => (d.IsQuoted, d.Spans.Count(), d.Message)).Should().Equal(
            (false, 2, "Found \"ferry\". (2 places)"), (true, 2, $"Found \"ferry\".{Note} (2 places)"));
    }

    [Fact]
    public void No_fix_in_a_quotation_is_safe()
    {
        var catalog = new TestCatalog(s_cautious) { CodeFixProviders = [new Boat()] };
        var result = new AnalyzerDriver(catalog).Analyze(Analyze.Parse("The ferry sank. \"The ferry!\" he said."));
        var engine = new CodeFixEngine(catalog);
        result.Diagnostics.Select(d => engine.GetCodeActions(d, result.Model)[0].Applicability).Should().Equal(FixApplicability.Safe, FixApplicability.Unsafe);
        result.Model.Document.Text.WithChanges(engine.GetSafeChanges(result.Diagnostics, result.Model)).ToString().Should().Be("The boat sank. \"The ferry!\" he said.");
    }

    private sealed class Boat : CodeFixProvider
    {
        public override IReadOnlyList<string> FixableDiagnosticIds => [s_cautious.Descriptor.Id];

        public override void RegisterCodeFixes(CodeFixContext context) =>
            context.RegisterCodeFix("Boat", FixApplicability.Safe, new TextChange(context.Diagnostic.Span, "boat"));
    }
}
