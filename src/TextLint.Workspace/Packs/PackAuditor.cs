using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Runs a pack alone over articles: its rules, those too that it ships switched off, and its slots. Immutable; safe for concurrent use.</summary>
public sealed class PackAuditor
{
    private readonly AnalyzerDriver _driver;
    private readonly AnalysisProfile _profile;
    private readonly ImmutableDictionary<string, string> _names;

    private PackAuditor(AnalyzerDriver driver, AnalysisProfile profile, ImmutableDictionary<string, string> names) => (_driver, _profile, _names) = (driver, profile, names);

    /// <summary>An auditor of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="catalog">The rules that ship.</param>
    public static PackAuditor Create(PackInspection pack, IRuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var slots = pack.Slots.Where(s => s.Style is not null).ToArray();
        var profile = AnalysisProfile.Default(pack.Language) with
        {
            Declared = DeclaredRuleSet.Create([.. pack.Rules.Select(r => r.Definition with { IsEnabled = true, Limit = 0 })]),
            Options = slots.SelectMany(s => s.Options).DistinctBy(o => o.Key).ToImmutableDictionary(),
            Severities = slots.Select(s => s.Rule).Distinct().ToImmutableDictionary(r => r.Id, r => (DiagnosticSeverity?)r.DefaultSeverity),
        };
        var names = pack.Rules.Select(r => (r.Definition.Name, r.Definition.Name)).Concat(slots.Select(s => (s.Rule.Id, "slot " + s.Name))).DistinctBy(n => n.Item1);
        return new PackAuditor(new AnalyzerDriver(RuleCatalogs.Select(catalog, slots.Select(s => s.Rule))), profile, names.ToImmutableDictionary(n => n.Item1, n => n.Item2));
    }

    /// <summary>The rules and slots that are run, by name.</summary>
    public IEnumerable<string> Names => _names.Values;

    /// <summary>The findings in a text, each with the rule or the slot that makes it.</summary>
    public IEnumerable<(string Name, TextSpan Span)> Find(string text, TextFormat format)
    {
        var tree = SyntaxTree.Parse(text, ParseOptions.Default with { Format = format, Language = _profile.Language.Language });
        foreach (var diagnostic in _driver.Analyze(new AnalysisRequest(tree.Root, _profile)).Diagnostics)
            if (_names.TryGetValue(diagnostic.Id, out var name))
                foreach (var span in diagnostic.Spans) yield return (name, span);
    }
}
