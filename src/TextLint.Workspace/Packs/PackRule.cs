using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A rule file of a pack, read by itself. One instance for as long as path, name and text stay the same.</summary>
internal sealed class PackRule
{
    private readonly Lazy<(RuleDefinition? Rule, ImmutableArray<Diagnostic> Faults)> _alone;
    private (ImmutableArray<YamlMapping?> Bases, (RuleDefinition? Rule, ImmutableArray<Diagnostic> Faults) Bound)? _inherited;

    private PackRule(string path, string text, string name, YamlMapping? body, ImmutableArray<Diagnostic> faults)
    {
        (Path, Text, Name, Body, Faults) = (path, SourceText.From(text), name, body, faults);
        _alone = new Lazy<(RuleDefinition?, ImmutableArray<Diagnostic>)>(() => Bind(Body));
    }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public SourceText Text { get; }

    /// <summary>The rule's full name, from its pack and its file.</summary>
    public string Name { get; }

    /// <summary>Its keys as written; null where it has none.</summary>
    public YamlMapping? Body { get; }

    /// <summary>What is wrong with it as YAML.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>Reads a text. Any string will do.</summary>
    public static PackRule Read(string path, string text, string pack)
    {
        var (faults, name) = (new DiagnosticBag(), System.IO.Path.GetFileNameWithoutExtension(path));
        var root = YamlParser.Parse(text, faults);
        if (!PackHeader.IsName(name)) faults.Report(EngineDescriptors.InvalidValue, default, $"A rule has the name of its file, and {DiagnosticBag.Quote(name)} is none: use letters, figures and hyphens.");
        else if (root is null) faults.Report(EngineDescriptors.InvalidValue, default, "The file is empty: a rule begins with the key \"extends\".");
        else if (root is not YamlMapping) MappingReader.ReportInvalid(faults, root, "a rule with the keys \"extends\" and \"message\"");
        var rule = new PackRule(path, text, $"{pack}.{name}", PackHeader.IsName(name) ? root as YamlMapping : null, faults.ToImmutable());
        // What needs no other file is made here, where files are read beside one another.
        if (rule.Body is not null && RuleInheritance.BaseOf(rule.Body) is null) _ = rule._alone.Value;
        return rule;
    }

    /// <summary>The rule; null, with what is wrong, where it has faults. The same instance for as long as the rules it extends stay the same. Not safe for concurrent use.</summary>
    /// <param name="bodies">The keys of all rules it may extend.</param>
    public (RuleDefinition? Rule, ImmutableArray<Diagnostic> Faults) Bind(IReadOnlyDictionary<string, YamlMapping> bodies)
    {
        if (Body is null || RuleInheritance.BaseOf(Body) is null) return _alone.Value;
        var bases = BasesOf(Body, bodies);
        if (_inherited is { } known && known.Bases.AsSpan().SequenceEqual(bases.AsSpan(), ReferenceEqualityComparer.Instance)) return known.Bound;
        var faults = new DiagnosticBag();
        var body = RuleInheritance.Resolve(Name, Body, bodies, faults);
        var (rule, own) = faults.ErrorCount == 0 ? Bind(body) : (null, []);
        _inherited = (bases, (rule, [.. own, .. faults.ToImmutable()]));
        return _inherited.Value.Bound;
    }

    private static ImmutableArray<YamlMapping?> BasesOf(YamlMapping body, IReadOnlyDictionary<string, YamlMapping> bodies)
    {
        var bases = ImmutableArray.CreateBuilder<YamlMapping?>();
        for (var at = body; at is not null && RuleInheritance.BaseOf(at) is { } written && bases.Count <= RuleInheritance.MostSteps; bases.Add(at)) at = bodies.GetValueOrDefault(written.Value);
        return bases.ToImmutable();
    }

    private (RuleDefinition? Rule, ImmutableArray<Diagnostic> Faults) Bind(YamlMapping? body)
    {
        if (body is null || !Faults.IsEmpty) return (null, []);
        var faults = new DiagnosticBag();
        var rule = RuleFileReader.Read(body, Name, RuleDialect.Native, faults);
        return (rule, faults.ToImmutable());
    }
}
