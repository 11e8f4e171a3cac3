using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>Finds the configuration that holds for a path: <c>textlint.yml</c> from the file upward, with what it extends. Safe for concurrent use.</summary>
public sealed class ConfigurationProvider
{
    /// <summary>A provider over the disk.</summary>
    public ConfigurationProvider(IRuleCatalog catalog, ConfigurationOptions? options = null) =>
        (Catalog, Options) = (catalog, options ?? new ConfigurationOptions());

    /// <summary>Every rule that configuration may name.</summary>
    public IRuleCatalog Catalog { get; }

    /// <summary>What the caller fixed for all paths.</summary>
    public ConfigurationOptions Options { get; }

    /// <summary>The configuration of a path, or of a fragment in a folder (<paramref name="path"/> null).</summary>
    public ResolvedConfiguration Resolve(string? path) => throw new NotSupportedException();

    /// <summary>Forgets what was read, because a file changed.</summary>
    public void Invalidate() => throw new NotSupportedException();
}
