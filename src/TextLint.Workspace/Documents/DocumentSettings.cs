using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>All that holds for one document beside its text: configuration, and the suppressions kept beside the file.</summary>
internal sealed record DocumentSettings(IRuleCatalog Catalog, ResolvedConfiguration Configuration, ParseOptions Parse, Sidecar? Sidecar)
{
    public static DocumentSettings Resolve(ConfigurationProvider configurations, string? path, TextFormat format)
    {
        var configuration = configurations.Resolve(path);
        // Markdown and HTML have comments and front matter for this; plain text has nowhere to put it.
        var sidecar = format == TextFormat.PlainText && path is not null ? Sidecar.Read(configurations, path) : null;
        return new DocumentSettings(configurations.Catalog, configuration, configuration.Parse with { Format = format }, sidecar);
    }
}
