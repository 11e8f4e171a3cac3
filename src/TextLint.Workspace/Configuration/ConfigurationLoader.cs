using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>
/// Reads a configuration file and what it extends. A file that is reached twice counts once, where it is reached first, so that the house
/// style under two desks lies under both.
/// </summary>
internal sealed class ConfigurationLoader(SourceFiles files, IRuleCatalog catalog, DictionaryLibrary library)
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
        var walk = new Walk();
        Visit(file, walk);
        return new ConfigurationChain([.. walk.Ordered], [.. walk.Diagnostics.Distinct()], [.. walk.Paths.Distinct()]);
    }

    private void Visit(ConfigurationFile file, Walk walk)
    {
        walk.Open.Add(file.Path);
        walk.Paths.Add(file.Path);
        walk.Paths.AddRange(file.Sources);
        var faults = new DiagnosticBag();
        var at = walk.Diagnostics.Count;
        foreach (var written in file.Extends) Extend(file, written, walk, faults);
        var own = file.Diagnostics.Concat(faults.ToImmutable()).OrderBy(d => d.Span).Select(d => new FileDiagnostic(file.Path, file.Text, d));
        walk.Diagnostics.InsertRange(at, own.Concat(file.ListFaults));
        walk.Open.Remove(file.Path);
        walk.Done.Add(file.Path);
        walk.Ordered.Add(file);
    }

    private void Extend(ConfigurationFile file, YamlScalar written, Walk walk, DiagnosticBag faults)
    {
        var path = FilePaths.Combine(file.Folder, written.Value);
        var shown = DiagnosticBag.Quote(written.Value);
        if (walk.Done.Contains(path)) return;
        if (walk.Open.Contains(path)) faults.Report(EngineDescriptors.ExtendsCycle, written.Span, $"The file {shown} extends this one in turn; it is left out here.");
        else if (walk.Open.Count >= MostSteps) faults.Report(EngineDescriptors.ExtendsCycle, written.Span, $"The file {shown} is more than {MostSteps} steps away; it is left out.");
        else if (TryRead(path, out var next, out var reason)) Visit(next, walk);
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

    /// <summary>What is gathered on the way through a chain.</summary>
    private sealed class Walk
    {
        public HashSet<string> Open { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Done { get; } = new(StringComparer.Ordinal);

        public List<ConfigurationFile> Ordered { get; } = [];

        public List<FileDiagnostic> Diagnostics { get; } = [];

        public List<string> Paths { get; } = [];
    }
}
