using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Finds and reads the baselines that configuration names or that lie beside it. Not safe for concurrent use.</summary>
internal sealed class Baselines(SourceFiles files)
{
    private readonly Dictionary<string, LoadedBaseline?> _read = new(StringComparer.Ordinal);

    /// <summary>Where the baseline lies; null without configuration.</summary>
    public static string? Find(ConfigurationChain chain, string? root) =>
        chain.Find(root, f => f.Baseline, Baseline.FileName);

    /// <summary>The baseline, and what is wrong with it. One that a file names has to be there; one that lies beside it is a gift.</summary>
    public LoadedBaseline? Read(ConfigurationChain chain, string? root, out ImmutableArray<FileDiagnostic> faults)
    {
        faults = [];
        if (Find(chain, root) is not { } path) return null;
        if (!_read.TryGetValue(path, out var loaded)) _read.Add(path, loaded = Read(path));
        faults = loaded?.Faults ?? chain.ReportMissing(f => f.Baseline, "there is no such file; `textlint lint --update-baseline` makes it");
        return loaded;
    }

    /// <summary>Has the files looked at again.</summary>
    public void Invalidate() => _read.Clear();

    private LoadedBaseline? Read(string path) => files.Exists(path) && files.TryRead(path, out var text) ? LoadedBaseline.Create(path, SourceText.From(text), files) : null;
}
