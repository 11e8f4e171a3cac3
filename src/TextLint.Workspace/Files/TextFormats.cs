using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>Which file endings are articles, and how they are marked up.</summary>
public static class TextFormats
{
    /// <summary>A pattern of all files that a walk over folders takes, as editors watch for them.</summary>
    public const string ArticleGlob = "**/*.{md,markdown,mdown,mkd,html,htm,xhtml,txt,text}";

    /// <summary>The format of a path by its ending; plain text for null and for any ending we do not know.</summary>
    public static TextFormat FromPath(string? path) => System.IO.Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".md" or ".markdown" or ".mdown" or ".mkd" => TextFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => TextFormat.Html,
        _ => TextFormat.PlainText,
    };

    /// <summary>True where a walk over a folder takes the file.</summary>
    public static bool IsArticle(string path) =>
        FromPath(path) != TextFormat.PlainText || System.IO.Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".text";
}
