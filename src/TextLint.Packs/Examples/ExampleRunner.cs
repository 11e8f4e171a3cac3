using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Suppression;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>
/// Runs the examples of one rule, alone: a declared one, or one that ships with the options a slot gives it. A bad example reports exactly what is marked,
/// a good one nothing, and the fixes make of a bad one what is said. Immutable; safe for concurrent use.
/// </summary>
public sealed class ExampleRunner
{
    // Fixes that undo one another would go on for ever.
    private const int MostPasses = 50;
    private const int LongestShown = 120;

    private static readonly AnalyzerDriver s_declared = new(RuleCatalogs.Empty);

    private readonly AnalyzerDriver _driver;
    private readonly CodeFixEngine _fixes;
    private readonly IRuleCatalog _catalog;
    private readonly AnalysisProfile _profile;
    private readonly string _id;

    private ExampleRunner(AnalyzerDriver driver, IRuleCatalog catalog, AnalysisProfile profile, string id) =>
        (_driver, _fixes, _catalog, _profile, _id) = (driver, new CodeFixEngine(catalog), catalog, profile, id);

    /// <summary>A runner of a declared rule, switched on.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of its pack.</param>
    /// <param name="options">What it shares with the rules of its set.</param>
    public static ExampleRunner For(RuleDefinition rule, LanguageData language, DeclaredRuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var profile = AnalysisProfile.Default(language) with { Declared = DeclaredRuleSet.Create([rule with { IsEnabled = true, Limit = 0 }], options) };
        return new ExampleRunner(s_declared, RuleCatalogs.Empty, profile, rule.Name);
    }

    /// <summary>A runner of a rule that ships, switched on.</summary>
    /// <param name="catalog">The rules that ship.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="options">Values of options by <c>id.option-name</c>.</param>
    /// <param name="language">The language of the pack.</param>
    public static ExampleRunner For(IRuleCatalog catalog, DiagnosticDescriptor rule, ImmutableDictionary<string, object> options, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var alone = RuleCatalogs.Select(catalog, [rule]);
        var profile = AnalysisProfile.Default(language) with { Options = options, Severities = ImmutableDictionary<string, DiagnosticSeverity?>.Empty.Add(rule.Id, rule.DefaultSeverity) };
        return new ExampleRunner(new AnalyzerDriver(alone), alone, profile, rule.Id);
    }

    /// <summary>The examples that do not hold, each with what happened instead.</summary>
    public ImmutableArray<ExampleFailure> Run(ImmutableArray<RuleExample> examples, CancellationToken cancellationToken = default)
    {
        var failures = ImmutableArray.CreateBuilder<ExampleFailure>();
        foreach (var example in examples)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Check(example) is { } failure) failures.Add(failure);
        }
        return failures.ToImmutable();
    }

    /// <summary>The spans that the rule reports in a text, in order.</summary>
    public ImmutableArray<TextSpan> Find(string text, TextFormat format) => [.. FindingsOf(Analyze(text, format)).SelectMany(d => d.Spans).Order()];

    /// <summary>The text after the first fix of each finding, one after another.</summary>
    public string Fix(string text, TextFormat format)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var result = Analyze(text, format);
            var action = FindingsOf(result).Select(d => _fixes.GetCodeActions(d, result.Model).FirstOrDefault(a => a.Applicability != FixApplicability.DisplayOnly)).FirstOrDefault(a => a is not null);
            var next = action is null ? text : SourceText.From(text).WithChanges(action.Changes).ToString();
            if (next == text) break;
            text = next;
        }
        return text;
    }

    private ExampleFailure? Check(RuleExample example)
    {
        var marks = example.IsGood ? new ExampleMarks(example.Text.Value, []) : ExampleMarks.Parse(example.Text.Value, out _) ?? new ExampleMarks(example.Text.Value, []);
        var result = Analyze(marks.Text, example.Format);
        if (result.Diagnostics.FirstOrDefault(d => d.Id == EngineDescriptors.RuleFailure.Id) is { } failed) return new ExampleFailure(example, example.Text.Span, failed.Message);
        var found = FindingsOf(result).SelectMany(d => d.Spans).Order().ToArray();
        if (!found.SequenceEqual(marks.Spans)) return new ExampleFailure(example, example.Text.Span, Describe(example, marks, found));
        if (example.Fixed is not { } wanted) return null;
        var given = Fix(marks.Text, example.Format);
        return given == wanted.Value ? null : new ExampleFailure(example, wanted.Span, given == marks.Text ? "There is no fix for this." : $"The fix gives {Show(given)}.");
    }

    private static string Describe(RuleExample example, ExampleMarks marks, TextSpan[] found)
    {
        if (example.IsGood) return $"Nothing may be found here, and the rule finds {Show(ExampleMarks.Mark(marks.Text, found))}.";
        return found.Length == 0 ? "The rule finds nothing here." : $"The rule finds {Show(ExampleMarks.Mark(marks.Text, found))}.";
    }

    private IEnumerable<Diagnostic> FindingsOf(AnalysisResult result) => result.Diagnostics.Where(d => d.Id == _id);

    private AnalysisResult Analyze(string text, TextFormat format)
    {
        var tree = SyntaxTree.Parse(text, ParseOptions.Default with { Format = format, Language = _profile.Language.Language });
        return _driver.Analyze(new AnalysisRequest(tree.Root, WithFrontMatter(tree.Root)));
    }

    private AnalysisProfile WithFrontMatter(DocumentSyntax document)
    {
        var block = document.Blocks.FirstOrDefault(b => b.Kind is not SyntaxKind.Blank);
        if (block?.Kind != SyntaxKind.FrontMatter || FrontMatter.Read(block.FullText, _catalog).Facts is not { IsEmpty: false } facts) return _profile;
        return _profile with { KnownNames = _profile.KnownNames.With(facts) };
    }

    private static string Show(string text)
    {
        var line = text.ReplaceLineEndings("⏎");
        return $"\"{(line.Length <= LongestShown ? line : line[..LongestShown] + "…")}\"";
    }
}
