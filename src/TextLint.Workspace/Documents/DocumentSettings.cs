using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>All that holds for one document beside its text: configuration, and the suppressions kept beside the file.</summary>
internal sealed record DocumentSettings(ResolvedConfiguration Configuration, ParseOptions Parse, ImmutableArray<SuppressionEntry> SidecarEntries)
{
    public static DocumentSettings Resolve(ConfigurationProvider configurations, string? path, TextFormat format)
    {
        var configuration = configurations.Resolve(path);
        return new DocumentSettings(configuration, configuration.Parse with { Format = format }, []);
    }
}
