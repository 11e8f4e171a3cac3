using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>The lines of front matter between its fences.</summary>
internal static class FrontMatterContent
{
    private const string Fence = "---";

    /// <summary>Where they stand in the document's text; null where there is no front matter.</summary>
    public static TextSpan? Find(DocumentSyntax document)
    {
        var index = 0;
        while (index < document.Blocks.Length && document.Blocks[index].Kind == SyntaxKind.Blank) index++;
        if (index == document.Blocks.Length || document.Blocks[index].Kind != SyntaxKind.FrontMatter) return null;
        var (block, start) = (document.Blocks[index].FullText, document.GetStart(index));
        var first = NextLine(block, 0);
        for (var at = first; at < block.Length; at = NextLine(block, at))
            if (LineAt(block, at) is Fence or "...") return TextSpan.FromBounds(start + first, start + at);
        return null;
    }

    /// <summary>A text with front matter put before it.</summary>
    public static string Prepend(string text, string content)
    {
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return $"{mark}{Fence}{end}{content.ReplaceLineEndings(end)}{Fence}{end}{end}{text[mark.Length..]}";
    }

    private static ReadOnlySpan<char> LineAt(string text, int at) => text.AsSpan(at, NextLine(text, at) - at).TrimEnd();

    private static int NextLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (length < 0) return text.Length;
        at += length + 1;
        return text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? at + 1 : at;
    }
}
