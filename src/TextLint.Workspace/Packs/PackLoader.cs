using System.Collections.Immutable;
using TextLint.Packs;
using TextLint.Packs.Rules;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces;

/// <summary>Makes packs of their files: finds them, reads their rules, holds these to their examples. Not safe for concurrent use.</summary>
/// <param name="files">Where files are read.</param>
/// <param name="examples">Runs the examples.</param>
internal sealed class PackLoader(SourceFiles files, PackExamples examples)
{
    private const int MostSets = 8;

    private readonly PackRuleFiles _rules = new(files);
    private readonly Dictionary<string, DeclaredRules> _declared = new(StringComparer.Ordinal);

    /// <summary>Full path of the pack.yaml that a file names; null, and a fault, for the name of no pack.</summary>
    public string? Locate(ConfigurationFile file, YamlScalar written, DiagnosticBag faults)
    {
        var name = written.Value;
        if (ShippedPacks.Find(name) is { } folder) return Path.Combine(folder, PackPaths.FileName);
        if (PackPaths.IsPath(name)) return ToFile(FilePaths.Combine(file.Folder, name));
        var here = ToFile(FilePaths.Combine(file.Folder, name));
        var advice = files.Exists(here) ? $" Write \"./{name}\" for the folder." : "";
        faults.ReportUnknown(written, "There is no pack", ShippedPacks.Names, advice);
        return null;
    }

    /// <summary>Full path of the pack.yaml of a folder or an archive; the path itself where it is one.</summary>
    public static string ToFile(string path) =>
        !FilePaths.IsValid(path) || Path.GetFileName(path) == PackPaths.FileName ? path : Path.Combine(path, PackPaths.FileName);

    /// <summary>Reads the rules of a pack.</summary>
    /// <param name="file">Its pack.yaml.</param>
    /// <param name="others">The packs it builds on.</param>
    /// <param name="faults">Receives what is wrong in pack.yaml.</param>
    /// <returns>The pack, and what is wrong in its other files.</returns>
    public (LoadedPack Pack, ImmutableArray<FileDiagnostic> Faults) Load(ConfigurationFile file, ImmutableArray<LoadedPack> others, DiagnosticBag faults)
    {
        var header = file.Pack!;
        var rules = _rules.Read(file.Folder, header.Name, file.Sources);
        var bodies = others.SelectMany(p => p.Rules).Concat(rules).Where(r => r.Body is not null).DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.Body!, StringComparer.Ordinal);
        var bound = rules.Select(r => (Rule: r, Bound: r.Bind(bodies))).ToArray();
        ImmutableArray<RuleDefinition> read = [.. bound.Select(b => b.Bound.Rule).OfType<RuleDefinition>()];
        var pack = new LoadedPack(file, header, rules)
        {
            BuildsOn = [.. others.Select(p => p.Name)],
            Read = read,
            Definitions = read,
            Texts = TextsOf(file, rules),
        };
        var outside = bound.SelectMany(b => b.Rule.Faults.Concat(b.Bound.Faults).Select(d => new FileDiagnostic(b.Rule.Path, b.Rule.Text, d)));
        var (held, failures) = examples.Hold(pack, others, faults);
        return (held, [.. outside, .. failures]);
    }

    /// <summary>The rules of some packs, ready to run; the same ones where nothing changed.</summary>
    public DeclaredRules Declare(ImmutableArray<LoadedPack> packs)
    {
        ImmutableArray<RuleDefinition> rules = [.. packs.SelectMany(p => p.Definitions)];
        var key = DeclaredRules.KeyOf(rules);
        if (rules.IsEmpty) return DeclaredRules.None;
        if (_declared.TryGetValue(key, out var known)) return known;
        // The sets of a few folders are kept, not those of each keystroke in a rule.
        if (_declared.Count >= MostSets) _declared.Clear();
        return _declared[key] = new DeclaredRules(key, DeclaredRuleSet.Create(rules));
    }

    private ImmutableSortedDictionary<string, string> TextsOf(ConfigurationFile file, ImmutableArray<PackRule> rules)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        texts[PackPaths.FileName] = file.Text.ToString();
        foreach (var rule in rules) texts[Path.GetFileName(rule.Path)] = rule.Text.ToString();
        foreach (var path in file.Sources)
            if (files.TryRead(path, out var text)) texts[FilePaths.RelativeTo(file.Folder, path) ?? path] = text;
        return texts.ToImmutable();
    }
}
