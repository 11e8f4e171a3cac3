using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>
/// The one engine that both edges go through: it opens documents with the configuration that holds for their path.
/// Safe for concurrent use.
/// </summary>
public sealed class Workspace
{
    /// <summary>A workspace that resolves configuration with <paramref name="configurations"/>.</summary>
    public Workspace(ConfigurationProvider configurations) => Configurations = configurations;

    /// <summary>Every rule there is.</summary>
    public IRuleCatalog Catalog => Configurations.Catalog;

    /// <summary>Finds and resolves configuration.</summary>
    public ConfigurationProvider Configurations { get; }

    /// <summary>
    /// Opens a document. A null <paramref name="path"/> is a fragment, like an untitled buffer: file hygiene does not run on it.
    /// A null <paramref name="format"/> is told from the path's ending.
    /// </summary>
    public Document OpenDocument(string? path, string text, TextFormat? format = null) => throw new NotSupportedException();
}
