using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>The outcome of configuration for one path. Equal inputs give the same instance, so that facts are shared.</summary>
/// <param name="Profile">What analysis depends on.</param>
/// <param name="Parse">What parsing depends on, its format aside.</param>
/// <param name="IsExcluded">True where the configuration leaves the path out.</param>
/// <param name="Diagnostics">Faults of the configuration files, each at its place.</param>
/// <param name="Files">The files that were read or looked for, nearest first; a change of one of them calls for <see cref="ConfigurationProvider.Invalidate"/>.</param>
public sealed record ResolvedConfiguration(
    AnalysisProfile Profile,
    ParseOptions Parse,
    bool IsExcluded,
    ImmutableArray<FileDiagnostic> Diagnostics,
    ImmutableArray<string> Files)
{
    /// <summary>The words and names that configuration and its word lists know, sorted, each once.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The entries of configuration and its word lists, one for each word, forbidden ones included.</summary>
    public ImmutableArray<WordListEntry> WordEntries { get; init; } = [];

    /// <summary>Full path of the index of names, which need not exist; null where there is no configuration file beside which it could lie.</summary>
    public string? NameIndexFile { get; init; }

    /// <summary>Full path of the baseline, which need not exist; null where there is no configuration file beside which it could lie.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>The baseline; null where there is none.</summary>
    public LoadedBaseline? Baseline { get; init; }

    /// <summary>How many findings of single rules a run may have, one entry a rule.</summary>
    public ImmutableArray<RuleBudget> Budgets { get; init; } = [];

    /// <summary>A text that is equal, in any process, where findings depend on nothing else than the text and this; null where there is none.</summary>
    internal string? CacheKey => CacheKeySource?.Value;

    /// <summary>Makes the key when it is asked for: packs are hashed for it.</summary>
    internal Lazy<string>? CacheKeySource { get; init; }

    /// <summary>How files of this ending are marked up, where configuration says it; null where the ending does.</summary>
    public TextFormat? Format { get; init; }

    /// <summary>The packs that hold, in the order in which they apply.</summary>
    public ImmutableArray<ResolvedPack> Packs { get; init; } = [];

    /// <summary>The findings that configuration leaves out in all its articles.</summary>
    public ImmutableArray<IgnoredFinding> Ignored
    {
        get;
        init => (field, SharedEntries) = (value, [.. value.Select(i => i.Entry)]);
    } = [];

    /// <summary>Their entries.</summary>
    internal ImmutableArray<SuppressionEntry> SharedEntries { get; private init; } = [];

    /// <summary>The nearest configuration file; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>The word lists of the nearest configuration file that hold for the path, in its order; the first is the one to add to.</summary>
    public ImmutableArray<string> WordLists { get; init; } = [];

    /// <summary>The rosters of the nearest configuration file that hold for the path, in its order; the first is the one to add to.</summary>
    public ImmutableArray<string> RosterFiles { get; init; } = [];

    /// <summary>The full path of an article that the index of names has; the article as it is where there is no index.</summary>
    /// <param name="article">The article as the index writes it. An id gives the path of no file.</param>
    public string GetArticlePath(string article) => NameIndexFile is null ? article : NameIndexPaths.ToFull(NameIndexFile, article);
}
