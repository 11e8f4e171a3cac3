using System.Collections.Immutable;
using TextLint.Packs.Vale;

namespace TextLint.Workspaces;

/// <summary>What a folder shows of the articles in it: all that need not be asked.</summary>
/// <param name="Folder">Its full path.</param>
public sealed record FolderSurvey(string Folder)
{
    private const int MostRead = 200;
    private const int MostFolders = 4;

    private static readonly string[] s_unread = [".mdx", ".qmd", ".rmd", ".rst", ".adoc", ".asciidoc", ".org", ".tex", ".docx", ".odt"];

    /// <summary>Paths of the articles from the folder, with forward slashes, sorted.</summary>
    public ImmutableArray<string> Articles { get; private init; } = [];

    /// <summary>What ends like an article and is none.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; private init; } = [];

    /// <summary>The folders that the articles are in, with slashes at their ends; the folder itself where they are in it or in many.</summary>
    public ImmutableArray<string> ArticleFolders { get; private init; } = [];

    /// <summary>Endings of texts that are not read, with how many there are, the most frequent first.</summary>
    public ImmutableArray<(string Ending, int Count)> UnreadEndings { get; private init; } = [];

    /// <summary>The language of most articles first, then those of some.</summary>
    public ImmutableArray<SurveyedLanguage> Languages { get; private init; } = [];

    /// <summary>The <c>.vale.ini</c> of the folder, by its name; null for none.</summary>
    public string? Vale { get; private init; }

    /// <summary>Words that another speller was told, with the file that has them; null for none.</summary>
    public (string File, ImmutableArray<string> Words)? KnownWords { get; private init; }

    /// <summary>The repository around it.</summary>
    public required RepositoryTraces Repository { get; init; }

    /// <summary>Looks at a folder. What cannot be read shows nothing.</summary>
    /// <param name="folder">Its full path.</param>
    public static FolderSurvey Of(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var walk = new FileWalk(p => TextFormats.IsArticle(p) || IsUnread(p));
        walk.Run(folder, GitIgnore.ForFolder(folder));
        var paths = walk.Files.Select(f => FilePaths.RelativeTo(folder, f)!).Order(StringComparer.Ordinal).ToArray();
        var (articles, leftOut) = NonArticles.Split(folder, [.. paths.Where(TextFormats.IsArticle)]);
        return new FolderSurvey(folder)
        {
            Repository = RepositoryTraces.Of(folder),
            Articles = articles,
            LeftOut = leftOut,
            ArticleFolders = FoldersOf(articles),
            UnreadEndings = [.. paths.Where(p => IsUnread(p) && NonArticles.Find(folder, p) is null).GroupBy(p => Path.GetExtension(p).ToLowerInvariant()).Select(g => (g.Key, g.Count())).OrderByDescending(e => e.Item2)],
            Languages = SurveyedLanguages.Of(ArticleSample.Spread(folder, articles, MostRead)),
            Vale = ValeConfiguration.FileNames.FirstOrDefault(n => File.Exists(Path.Combine(folder, n))),
            KnownWords = SpellerWords.Find(folder),
        };
    }

    private static bool IsUnread(string path) => s_unread.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<string> FoldersOf(ImmutableArray<string> articles)
    {
        var first = articles.Select(a => a.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? a[..(slash + 1)] : ".").Distinct().ToArray();
        return first.Length is 0 or > MostFolders || first.Contains(".") ? ["."] : [.. first];
    }
}
