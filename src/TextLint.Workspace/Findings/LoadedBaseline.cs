using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A baseline with the place it was read from. Immutable.</summary>
public sealed class LoadedBaseline
{
    private readonly Dictionary<string, int> _gone = new(StringComparer.Ordinal);

    private LoadedBaseline(string path, Baseline entries, ImmutableArray<FileDiagnostic> faults, Func<string, bool> exists)
    {
        (Path, Entries, Faults) = (path, entries, faults);
        Gone = [.. entries.Articles.Where(a => !exists(NameIndexPaths.ToFull(path, a)))];
        foreach (var entry in entries.Entries)
            if (Gone.Contains(entry.Article)) _gone[entry.Fingerprint] = Math.Max(entry.Places, _gone.GetValueOrDefault(entry.Fingerprint));
    }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>What is in it.</summary>
    public Baseline Entries { get; }

    /// <summary>The articles with entries that are no longer there: they were renamed, or deleted.</summary>
    public ImmutableHashSet<string> Gone { get; }

    /// <summary>Faults of the file.</summary>
    public ImmutableArray<FileDiagnostic> Faults { get; }

    /// <summary>A baseline of a text. Any text will do.</summary>
    /// <param name="path">Full path of its file.</param>
    /// <param name="text">The text.</param>
    /// <param name="files">Where it is looked which articles are there.</param>
    public static LoadedBaseline Create(string path, SourceText text, SourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (entries, faults) = (Baseline.Parse(text, out var lines), new DiagnosticBag());
        foreach (var (span, message) in lines) faults.Report(EngineDescriptors.InvalidValue, span, message);
        return new LoadedBaseline(path, entries, [.. faults.ToImmutable().Select(d => new FileDiagnostic(path, text, d))], files.Exists);
    }

    /// <summary>An article's path as the baseline has it.</summary>
    /// <param name="article">Its full path.</param>
    public string ToArticle(string article) => NameIndexPaths.ToArticle(Path, article);

    /// <summary>True for a finding of an article that was there before. An article may have another name now: the entries of those that are gone are anybody's.</summary>
    /// <param name="article">Its path as the baseline has it.</param>
    /// <param name="fingerprint">The finding's fingerprint.</param>
    /// <param name="places">How many places it has.</param>
    public bool Has(string article, string fingerprint, int places) => places <= Math.Max(Entries.CountPlaces(article, fingerprint), _gone.GetValueOrDefault(fingerprint));
}
