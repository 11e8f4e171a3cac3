using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Style;

/// <summary>Moves a text into a value of a slot, as <c>fix</c> does.</summary>
internal static class HouseText
{
    private static readonly AnalyzerDriver s_driver = new(RuleCatalog.Instance);
    private static readonly CodeFixEngine s_fixes = new(RuleCatalog.Instance);

    /// <summary>The profile in which one rule is on, with its style.</summary>
    public static AnalysisProfile ProfileOf(string rule, string style)
    {
        var descriptor = RuleCatalog.Instance.Find(rule)!;
        var profile = AnalysisProfile.Default(TestLanguage.English);
        foreach (var other in RuleCatalog.Instance.Descriptors)
            profile = profile with { Severities = profile.Severities.SetItem(other.Id, other.Id == rule ? other.DefaultSeverity : null) };
        return profile with { Options = profile.Options.SetItem($"{rule}.style", descriptor.Options[0].Parse(style)!) };
    }

    /// <summary>What the rule reports.</summary>
    public static AnalysisResult Analyze(string text, AnalysisProfile profile, TextFormat format = TextFormat.PlainText) =>
        s_driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(text, ParseOptions.Default with { Format = format }).Root, profile));

    /// <summary>The text after all fixes, and what they leave.</summary>
    public static (string Text, IReadOnlyList<Diagnostic> Left) Fix(string text, AnalysisProfile profile)
    {
        for (var pass = 0; ; pass++)
        {
            var result = Analyze(text, profile);
            var changes = new List<TextChange>();
            foreach (var diagnostic in result.Diagnostics)
                if (s_fixes.GetCodeActions(diagnostic, result.Model) is [var action, ..] && !changes.Any(c => c.Span.OverlapsWith(action.Changes[0].Span))) changes.Add(action.Changes[0]);
            if (changes.Count == 0 || pass == 5) return (text, [.. result.Diagnostics.Where(d => s_fixes.GetCodeActions(d, result.Model).Length > 0)]);
            text = SourceText.From(text).WithChanges(changes).ToString();
        }
    }
}
