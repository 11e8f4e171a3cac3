using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Suppression;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>
/// Reads a configuration file, what it extends and the packs that it names. A file that is reached twice counts once, where it is reached first, so that the house
/// style under two desks lies under both.
/// </summary>
internal sealed class ConfigurationLoader(SourceFiles files, IRuleCatalog catalog, DictionaryLibrary library, PackLoader packs)
{
    // Deeper chains are nobody's wish, and each step is a step of the stack.
    private const int MostSteps = 64;

    private readonly WordLists _wordLists = new(files);
    private readonly RosterFiles _rosters = new(files);
    private readonly Dictionary<string, ConfigurationFile> _read = new(StringComparer.Ordinal);

    /// <summary>The word lists that files name.</summary>
    public WordLists WordLists => _wordLists;

    /// <summary>Reads the chain that begins at a file.</summary>
    public ConfigurationChain Load(string path)
    {
        if (!TryRead(path, out var file, out var reason)) return Missing(path, reason);
        var walk = new ConfigurationWalk();
        Visit(file, walk);
        ImmutableArray<LoadedPack> found = [.. walk.Packs];
        return new ConfigurationChain([.. walk.Ordered], [.. walk.Diagnostics.Distinct()], PackPaths.ToWatched(walk.Paths)) { Packs = found, Declared = packs.Declare(found) };
    }

    private void Visit(ConfigurationFile file, ConfigurationWalk walk)
    {
        walk.Open.Add(file.Path);
        walk.Paths.Add(file.Path);
        walk.Paths.AddRange(file.Sources);
        var (faults, scope) = (new DiagnosticBag(), new List<LoadedPack>());
        var at = walk.Diagnostics.Count;
        foreach (var written in file.Extends) Reach(file, written, FilePaths.Combine(file.Folder, written.Value), walk, faults, scope);
        foreach (var written in file.Packs)
            if (packs.Locate(file, written, faults) is { } path) Reach(file, written, path, walk, faults, scope);
        var outside = file.Pack is null ? [] : Load(file, walk, scope, faults, out file);
        var bound = Bind(file, new PackScope([.. scope.DistinctBy(p => p.Name)]), faults);
        var own = file.Diagnostics.Concat(faults.ToImmutable()).OrderBy(d => d.Span).Select(d => new FileDiagnostic(file.Path, file.Text, d));
        walk.Diagnostics.InsertRange(at, own.Concat(file.ListFaults).Concat(outside));
        walk.Open.Remove(file.Path);
        walk.Scopes[file.Path] = scope;
        walk.Ordered.Add(bound);
    }

    /// <summary>Reads the rules of a pack, and gives their faults.</summary>
    private ImmutableArray<FileDiagnostic> Load(ConfigurationFile file, ConfigurationWalk walk, List<LoadedPack> scope, DiagnosticBag faults, out ConfigurationFile held)
    {
        var others = scope.DistinctBy(p => p.Name).ToImmutableArray();
        var (pack, outside) = packs.Load(file, others, faults);
        walk.Paths.AddRange(pack.Rules.Select(r => r.Path));
        var twin = walk.Packs.Find(p => p.Name == pack.Name);
        if (twin is not null) faults.Report(EngineDescriptors.InvalidValue, default, $"Another pack is called {DiagnosticBag.Quote(pack.Name)} ({twin.Folder}); the rules of this one are left out.");
        else
        {
            walk.Packs.Add(pack);
            scope.Add(pack);
        }
        held = pack.FailingSlots.IsEmpty ? file : file with { Sections = [.. file.Sections.Select(s => s with { Slots = s.Slots.RemoveRange(pack.FailingSlots) })] };
        return outside;
    }

    /// <summary>The file with its rules read: those that ship and those of the packs it knows.</summary>
    private ConfigurationFile Bind(ConfigurationFile file, PackScope scope, DiagnosticBag faults)
    {
        if (file.WrittenIgnored.IsEmpty && file.WrittenBudgets is null && file.Sections.All(s => s.WrittenRules is null)) return file;
        var reader = new RuleSettingsReader(catalog, scope, faults);
        return file with
        {
            Sections = [.. file.Sections.Select(s => s with { Rules = reader.Read(s.WrittenRules) })],
            Budgets = reader.ReadBudgets(file),
            Ignored = new EntryReader(reader.IsRule, faults).Read(file.WrittenIgnored, mustGiveReason: true),
        };
    }

    private void Reach(ConfigurationFile file, YamlScalar written, string path, ConfigurationWalk walk, DiagnosticBag faults, List<LoadedPack> scope)
    {
        var shown = DiagnosticBag.Quote(written.Value);
        if (walk.Scopes.TryGetValue(path, out var known)) scope.AddRange(known);
        else if (walk.Open.Contains(path)) faults.Report(EngineDescriptors.ExtendsCycle, written.Span, $"The file {shown} extends this one in turn; it is left out here.");
        else if (walk.Open.Count >= MostSteps) faults.Report(EngineDescriptors.ExtendsCycle, written.Span, $"The file {shown} is more than {MostSteps} steps away; it is left out.");
        else if (TryRead(path, out var next, out var reason))
        {
            Visit(next, walk);
            scope.AddRange(walk.Scopes[path]);
        }
        else
        {
            walk.Paths.Add(path);
            faults.Report(EngineDescriptors.UnreadableFile, written.Span, shown, reason);
        }
    }

    private bool TryRead(string path, out ConfigurationFile file, out string reason)
    {
        reason = "";
        if (_read.TryGetValue(path, out file!)) return true;
        if (!FilePaths.IsValid(path))
        {
            reason = "this is no path";
            return false;
        }
        if (!files.TryRead(path, out var text))
        {
            reason = text;
            return false;
        }
        _read[path] = file = ConfigurationFileReader.Read(path, text, catalog, _wordLists, _rosters, library);
        return true;
    }

    private static ConfigurationChain Missing(string path, string reason)
    {
        var faults = new DiagnosticBag();
        faults.Report(EngineDescriptors.UnreadableFile, default, DiagnosticBag.Quote(path), reason);
        return ConfigurationChain.Empty with { Diagnostics = [.. faults.ToImmutable().Select(d => new FileDiagnostic(path, SourceText.Empty, d))], Paths = [path] };
    }
}
