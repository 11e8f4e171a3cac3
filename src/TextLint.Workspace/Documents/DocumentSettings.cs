using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>All that holds for one document beside its text: configuration, and the suppressions kept beside the file.</summary>
internal sealed record DocumentSettings(IRuleCatalog Catalog, ResolvedConfiguration Configuration, ParseOptions Parse, Sidecar? Sidecar)
{
    /// <summary>The profile with the words and facts kept beside the file.</summary>
    public AnalysisProfile Profile { get; init; } =
        ArticleProfiles.Get(Configuration.Profile, Configuration.WordEntries, Sidecar?.Contents.Words ?? [], Sidecar?.Contents.Facts ?? ArticleFacts.None);

    /// <summary>The words of configuration and those kept beside the file.</summary>
    public ImmutableArray<WordListEntry> WordEntries => [.. Configuration.WordEntries, .. Sidecar?.Contents.Words ?? []];

    /// <summary>The document as the index of names has it; null where the index cannot have it.</summary>
    public string? Article { get; init; }

    /// <summary>The document as the baseline has it; null where there is no baseline.</summary>
    public string? BaselineArticle { get; init; }

    /// <summary>The settings of a document.</summary>
    /// <param name="configurations">Resolves configuration.</param>
    /// <param name="path">Full path of its file; null for a fragment.</param>
    /// <param name="format">How it is marked up; null for what configuration and its ending say.</param>
    /// <param name="id">The id under which an archive keeps a fragment; null for none.</param>
    public static DocumentSettings Resolve(ConfigurationProvider configurations, string? path, TextFormat? format, string? id)
    {
        var configuration = configurations.Resolve(path);
        format ??= configuration.Format ?? TextFormats.FromPath(path);
        // Markdown has front matter for this; plain text and HTML have nowhere to put it.
        var sidecar = format != TextFormat.Markdown && path is not null ? Sidecar.Read(configurations, path) : null;
        return new DocumentSettings(RuleCatalogs.Join(configurations.Catalog, configuration.Profile.Declared), configuration, configuration.Parse with { Format = format.Value }, sidecar)
        {
            BaselineArticle = path is null ? null : configuration.Baseline?.ToArticle(path),
            Article = path is null ? id : configuration.NameIndexFile is { } index ? NameIndexPaths.ToArticle(index, path) : null,
        };
    }
}
