using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Declared rules, from a rule file to findings and fixes.</summary>
public sealed class DeclaredRuleSetTests
{
    private const string Toward = """
        extends: substitution
        message: "Write '%s', not '%s'."
        swap:
          towards: toward
          afterwards: afterward
        """;

    [Fact]
    public void A_substitution_reports_the_wrong_form_and_offers_the_right_one()
    {
        var result = Analyze("The ferry turned towards the quay.", Toward);
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "house.rule" && d.Message == "Write 'toward', not 'towards'." && d.Span.Start == 17);
        new CodeFixEngine(RuleCatalogs.Empty).GetCodeActions(result.Diagnostics[0], result.Model).Should().ContainSingle().Which.Changes[0].NewText.Should().Be("toward");
    }

    [Fact]
    public void What_somebody_said_is_no_matter_of_style() => Analyze("\"We go towards the light,\" said Ada Brook.", Toward).Diagnostics.Should().BeEmpty();

    private static AnalysisResult Analyze(string text, string file)
    {
        var faults = new DiagnosticBag();
        var rule = RuleFileReader.Read(file, "house.rule", RuleDialect.Native, faults);
        faults.ToImmutable().Should().BeEmpty();
        var profile = AnalysisProfile.Default(LanguageData.None) with { Declared = DeclaredRuleSet.Create([rule!]) };
        return new AnalyzerDriver(RuleCatalogs.Empty).Analyze(new AnalysisRequest(SyntaxTree.Parse(text).Root, profile));
    }
}
