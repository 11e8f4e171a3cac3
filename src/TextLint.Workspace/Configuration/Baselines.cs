using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Finds and reads the baselines that configuration names or that lie beside it. Not safe for concurrent use.</summary>
internal sealed class Baselines(SourceFiles files)
{
    private readonly Dictionary<string, LoadedBaseline?> _read = new(StringComparer.Ordinal);

    /// <summary>Where the baseline lies: where the nearest file that says so says, else beside the nearest file; null without configuration.</summary>
    public static string? Find(ConfigurationChain chain, string? root) =>
        chain.Files.LastOrDefault(f => f.Baseline is not null)?.Baseline?.Path ?? (root is null ? null : Path.Combine(Path.GetDirectoryName(root) ?? root, Baseline.FileName));

    /// <summary>The baseline, and what is wrong with it. One that a file names has to be there; one that lies beside it is a gift.</summary>
    public LoadedBaseline? Read(ConfigurationChain chain, string? root, out ImmutableArray<FileDiagnostic> faults)
    {
        faults = [];
        if (Find(chain, root) is not { } path) return null;
        if (!_read.TryGetValue(path, out var loaded)) _read.Add(path, loaded = Read(path));
        if (loaded is not null) faults = loaded.Faults;
        else if (chain.Files.LastOrDefault(f => f.Baseline is not null) is { } file) faults = Missing(file);
        return loaded;
    }

    /// <summary>Has the files looked at again.</summary>
    public void Invalidate() => _read.Clear();

    private LoadedBaseline? Read(string path) => files.Exists(path) && files.TryRead(path, out var text) ? LoadedBaseline.Create(path, SourceText.From(text), files) : null;

    private static ImmutableArray<FileDiagnostic> Missing(ConfigurationFile file)
    {
        var faults = new DiagnosticBag();
        var written = file.Baseline!.Value.Written;
        faults.Report(EngineDescriptors.UnreadableFile, written.Span, DiagnosticBag.Quote(written.Value), "there is no such file; `textlint lint --update-baseline` makes it");
        return [.. faults.ToImmutable().Select(d => new FileDiagnostic(file.Path, file.Text, d))];
    }
}
