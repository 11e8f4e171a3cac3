using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>
/// The one engine that both edges go through: it opens documents with the configuration that holds for their path.
/// Safe for concurrent use.
/// </summary>
public sealed class Workspace
{
    /// <summary>A workspace that resolves configuration with <paramref name="configurations"/>.</summary>
    public Workspace(ConfigurationProvider configurations)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        Configurations = configurations;
        Engine = new AnalysisEngine(new AnalyzerDriver(configurations.Catalog), new CodeFixEngine(configurations.Catalog));
    }

    /// <summary>Every rule there is.</summary>
    public IRuleCatalog Catalog => Configurations.Catalog;

    /// <summary>Finds and resolves configuration.</summary>
    public ConfigurationProvider Configurations { get; }

    internal AnalysisEngine Engine { get; }

    /// <summary>
    /// Opens a document. A null <paramref name="path"/> is a fragment, like an untitled buffer: file hygiene does not run on it.
    /// A null <paramref name="format"/> is told from the path's ending. An <paramref name="id"/> is what an archive calls a fragment, and its index of names with it.
    /// </summary>
    public Document OpenDocument(string? path, string text, TextFormat? format = null, string? id = null)
    {
        var settings = DocumentSettings.Resolve(Configurations, path, format, id);
        return new Document(this, path, id, Open(settings, text));
    }

    /// <summary>Checks one text. Null where the configuration leaves it out. The parameters are those of <see cref="OpenDocument"/>.</summary>
    /// <param name="path">Full path of its file; null for a fragment.</param>
    /// <param name="text">The text.</param>
    /// <param name="format">How it is marked up; null to be told from the path.</param>
    /// <param name="id">What an archive calls a fragment.</param>
    /// <param name="cache">What earlier checks gave; null to do without.</param>
    public CheckedArticle? Check(string? path, string text, TextFormat? format = null, string? id = null, FindingCache? cache = null)
    {
        var settings = DocumentSettings.Resolve(Configurations, path, format, id);
        if (settings.Configuration.IsExcluded) return null;
        return cache is null ? CheckedArticle.Create(Open(settings, text)) : cache.GetOrAdd(settings, text, () => CheckedArticle.Create(Open(settings, text)));
    }

    private DocumentSnapshot Open(DocumentSettings settings, string text) => new(Engine, settings, SyntaxTree.Parse(SourceText.From(text), settings.Parse), null);
}
