using TextLint.Syntax;

namespace TextLint.LanguageServer.Converters;

/// <summary>Paths of files as URIs, and back; and what a language id says of the format.</summary>
internal static class DocumentUri
{
    private const string Scheme = "file://";

    /// <summary>The full path of a <c>file:</c> URI; null for any other (an untitled buffer, a revision in a repository), which is a fragment.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = uri.AsSpan(Scheme.Length);
        var end = rest.IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString((end < 0 ? rest : rest[..end]).ToString());
        if (path.StartsWith("localhost/", StringComparison.OrdinalIgnoreCase)) path = path["localhost".Length..];
        if (path.Length == 0) return null;
        if (HasDrive(path)) return path[1..].Replace('/', '\\');
        return path[0] == '/' ? path : @"\\" + path.Replace('/', '\\');
    }

    /// <summary>The URI of a full path.</summary>
    public static string FromPath(string path)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal)) return Scheme + Escape(path[2..].Replace('\\', '/'));
        var isDrive = path.Length > 1 && path[1] == ':';
        return Scheme + (isDrive ? "/" + Escape(path.Replace('\\', '/')) : Escape(path));
    }

    /// <summary>The format of a document: by its language id, else by the ending of its path (null).</summary>
    public static TextFormat? ToFormat(string languageId) => languageId switch
    {
        "plaintext" => TextFormat.PlainText,
        "markdown" => TextFormat.Markdown,
        "html" => TextFormat.Html,
        _ => null,
    };

    private static bool HasDrive(string path) => path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
