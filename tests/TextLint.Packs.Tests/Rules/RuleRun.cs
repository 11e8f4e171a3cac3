using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Runs one rule over one text.</summary>
internal static class RuleRun
{
    /// <summary>What a rule finds, by place: the text found, and after a colon its message.</summary>
    public static string[] Find(string rule, string text, RuleDialect dialect = RuleDialect.Native, DeclaredRuleOptions? options = null, LanguageData? language = null)
    {
        var result = Analyze(rule, text, dialect, options, language);
        return [.. result.Diagnostics.Select(d => $"{text.Substring(d.Span.Start, d.Span.Length)}: {d.Message}")];
    }

    /// <summary>The text with the first fix of each finding.</summary>
    public static string Fix(string rule, string text, RuleDialect dialect = RuleDialect.Native)
    {
        var result = Analyze(rule, text, dialect, null);
        var engine = new CodeFixEngine(RuleCatalogs.Empty);
        foreach (var diagnostic in result.Diagnostics.Reverse())
            if (engine.GetCodeActions(diagnostic, result.Model) is [var action, ..])
                foreach (var change in action.Changes) text = text[..change.Span.Start] + change.NewText + text[change.Span.End..];
        return text;
    }

    /// <summary>The rule of a file without a fault.</summary>
    public static RuleDefinition Read(string rule, RuleDialect dialect = RuleDialect.Native)
    {
        var faults = new DiagnosticBag();
        var definition = RuleFileReader.Read(rule, "house.rule", dialect, faults);
        faults.ToImmutable().Should().BeEmpty();
        return definition!;
    }

    private static AnalysisResult Analyze(string rule, string text, RuleDialect dialect, DeclaredRuleOptions? options, LanguageData? language = null)
    {
        var scopes = new ScopeOptions { Dialect = dialect };
        var set = DeclaredRuleSet.Create([Read(rule, dialect)], (options ?? new DeclaredRuleOptions()) with { Scopes = scopes });
        var profile = AnalysisProfile.Default(language ?? LanguageData.None) with { Declared = set };
        var tree = SyntaxTree.Parse(text, new ParseOptions { Format = TextFormat.Markdown });
        return new AnalyzerDriver(RuleCatalogs.Empty).Analyze(new AnalysisRequest(tree.Root, profile));
    }
}
