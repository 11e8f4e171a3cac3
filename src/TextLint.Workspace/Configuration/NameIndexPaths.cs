namespace TextLint.Workspaces;

/// <summary>Paths of articles as an index of names writes them: from the folder of the index, with forward slashes, so that a repository has the same ones everywhere.</summary>
public static class NameIndexPaths
{
    /// <summary>The name that an index has where configuration says nothing.</summary>
    public const string FileName = "textlint.names";

    /// <summary>An article's path as the index writes it.</summary>
    /// <param name="index">Full path of the index.</param>
    /// <param name="article">Full path of the article.</param>
    public static string ToArticle(string index, string article) =>
        FilePaths.IsValid(article) ? Path.GetRelativePath(FolderOf(index), article).Replace('\\', '/') : article;

    /// <summary>The full path of an article.</summary>
    /// <param name="index">Full path of the index.</param>
    /// <param name="article">The article as the index writes it; an id gives the path of no file.</param>
    public static string ToFull(string index, string article) => FilePaths.Combine(FolderOf(index), article);

    private static string FolderOf(string index) => Path.GetDirectoryName(index) ?? index;
}
