namespace TextLint.Syntax.Markup;

/// <summary>The block of settings that a Markdown file may start with, between lines of <c>---</c> (YAML) or <c>+++</c> (TOML).</summary>
internal static class MarkdownFrontMatter
{
    /// <summary>Where the front matter that starts at <paramref name="start"/> ends, behind its closing line; <paramref name="start"/> where there is none.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        var at = ReadLine(text, start, out var line);
        if (line is not ("---" or "+++")) return start;
        var fence = line;
        while (at < text.Length)
        {
            at = ReadLine(text, at, out line);
            if (line.SequenceEqual(fence) || (line is "..." && fence is "---")) return at;
        }
        return start;
    }

    /// <summary>True where a line further down would make front matter of the start of a text that has none yet.</summary>
    public static bool IsOpenedBy(BlockSyntax first)
    {
        if (first.Kind == SyntaxKind.FrontMatter) return false;
        ReadLine(first.FullText, first.FullText.StartsWith('\uFEFF') ? 1 : 0, out var line);
        return line is "---" or "+++";
    }

    private static int ReadLine(ReadOnlySpan<char> text, int start, out ReadOnlySpan<char> line)
    {
        var length = text[start..].IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        line = text[start..end].TrimEnd(" \t");
        if (length < 0) return end;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
