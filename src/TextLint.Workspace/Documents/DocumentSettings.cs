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
    public AnalysisProfile Profile { get; } =
        ArticleProfiles.Get(Configuration.Profile, Configuration.WordEntries, Sidecar?.Contents.Words ?? [], Sidecar?.Contents.Facts ?? ArticleFacts.None);

    /// <summary>The words of configuration and those kept beside the file.</summary>
    public ImmutableArray<WordListEntry> WordEntries => [.. Configuration.WordEntries, .. Sidecar?.Contents.Words ?? []];

    public static DocumentSettings Resolve(ConfigurationProvider configurations, string? path, TextFormat format)
    {
        var configuration = configurations.Resolve(path);
        // Markdown and HTML have comments and front matter for this; plain text has nowhere to put it.
        var sidecar = format == TextFormat.PlainText && path is not null ? Sidecar.Read(configurations, path) : null;
        return new DocumentSettings(configurations.Catalog, configuration, configuration.Parse with { Format = format }, sidecar);
    }
}
