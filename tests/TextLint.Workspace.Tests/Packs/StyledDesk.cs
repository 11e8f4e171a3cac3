using TextLint.Analysis;
using TextLint.Syntax.Text;
using TextLint.Testing;
using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Packs;

/// <summary>A desk that follows one pack: what its rules and slots find in a text, and what their fixes make of it.</summary>
internal sealed class StyledDesk
{
    private const int MostPasses = 20;

    private static readonly CodeFixEngine s_fixes = new(EngineCatalog.Instance);
    private static readonly DictionaryLibrary s_noDictionaries = new(new DictionaryFinder([]));

    private readonly Workspace _workspace;

    public StyledDesk(string pack)
        : this(("textlint.yml", $"packs: [{pack}]\n"))
    {
    }

    public StyledDesk(params (string Path, string Text)[] files)
    {
        var options = new ConfigurationOptions { Files = new MemoryFiles(files) };
        _workspace = new Workspace(new ConfigurationProvider(EngineCatalog.Instance, options, ShippedLanguages.Find, dictionaries: s_noDictionaries));
    }

    public ResolvedConfiguration Configuration => _workspace.Configurations.Resolve(MemoryFiles.FullPath("a.txt"));

    /// <summary>The text of the article in the style of a pack.</summary>
    public static string ReadArticle(string pack) => File.ReadAllText(RepositoryPath.To("tests", "articles", "packs", pack + ".txt"));

    /// <summary>What the pack's own rules and the slots find.</summary>
    public string[] Find(string text) => [.. FindIn(Open(text)).Select(d => $"{d.Id} {text.Substring(d.Span.Start, d.Span.Length)}: {d.Message}")];

    /// <summary>The first fix of each finding, safe or not, until nothing changes.</summary>
    public string Fix(string text)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var changes = Choose(Open(text));
            if (changes.Count == 0) return text;
            text = SourceText.From(text).WithChanges(changes).ToString();
        }
        throw new InvalidOperationException("The fixes undo one another.");
    }

    private static IEnumerable<Diagnostic> FindIn(DocumentSnapshot article) => article.GetDiagnostics().Where(d => d.Descriptor.IsDeclared || d.Descriptor.Slot is not null);

    private static List<TextChange> Choose(DocumentSnapshot article)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in FindIn(article))
        {
            var action = s_fixes.GetCodeActions(diagnostic, article.Model).FirstOrDefault(a => a.Applicability != FixApplicability.DisplayOnly);
            if (action is not null && !action.Changes.Any(c => changes.Exists(o => o.Span.Start <= c.Span.End && c.Span.Start <= o.Span.End))) changes.AddRange(action.Changes);
        }
        changes.Sort((x, y) => x.Span.CompareTo(y.Span));
        return changes;
    }

    private DocumentSnapshot Open(string text) => _workspace.OpenDocument(MemoryFiles.FullPath("a.txt"), text).Current;
}
