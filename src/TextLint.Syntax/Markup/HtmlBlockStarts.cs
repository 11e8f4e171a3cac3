namespace TextLint.Syntax.Markup;

/// <summary>Where blocks of HTML begin and end in Markdown: the seven kinds of CommonMark 0.31.</summary>
internal sealed class HtmlBlockStarts
{
    private static readonly string[] RawNames = ["script", "pre", "style", "textarea"];

    private readonly HtmlTagReader _tags = new();

    /// <summary>The kind of block that a line begins, 1 to 7, or 0. The seventh does not interrupt a paragraph.</summary>
    public int Find(ReadOnlySpan<char> line, bool interruptsParagraph)
    {
        if (line.Length < 2 || line[0] != '<') return 0;
        if (line[1] == '?') return 3;
        if (line[1] == '!') return FindDeclaration(line);
        var name = ReadName(line, out var after, out var isClose);
        if (name.IsEmpty) return 0;
        var ends = after == line.Length || line[after] is ' ' or '\t' or '>';
        if (!isClose && ends && IsRaw(name)) return 1;
        if ((ends || line[after..].StartsWith("/>")) && HtmlElements.StartsMarkdownBlock(name)) return 6;
        return !interruptsParagraph && IsTagAlone(line) ? 7 : 0;
    }

    /// <summary>True where the line ends a block of the kinds 1 to 5.</summary>
    public static bool IsEnd(ReadOnlySpan<char> line, int kind) => kind switch
    {
        1 => HasRawEnd(line),
        2 => line.Contains("-->", StringComparison.Ordinal),
        3 => line.Contains("?>", StringComparison.Ordinal),
        4 => line.Contains('>'),
        5 => line.Contains("]]>", StringComparison.Ordinal),
        _ => false,
    };

    private static int FindDeclaration(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("<!--")) return 2;
        if (line.StartsWith("<![CDATA[")) return 5;
        return line.Length > 2 && char.IsAsciiLetter(line[2]) ? 4 : 0;
    }

    private static ReadOnlySpan<char> ReadName(ReadOnlySpan<char> line, out int after, out bool isClose)
    {
        isClose = line[1] == '/';
        var start = isClose ? 2 : 1;
        after = start;
        while (after < line.Length && char.IsAsciiLetterOrDigit(line[after])) after++;
        return line[start..after];
    }

    private static bool IsRaw(ReadOnlySpan<char> name)
    {
        foreach (var raw in RawNames)
        {
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool HasRawEnd(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf("</"); at >= 0;)
        {
            var name = ReadName(line[at..], out var after, out _);
            if (IsRaw(name) && at + after < line.Length && line[at + after] == '>') return true;
            var next = line[(at + 2)..].IndexOf("</");
            at = next < 0 ? -1 : at + 2 + next;
        }
        return false;
    }

    private bool IsTagAlone(ReadOnlySpan<char> line)
    {
        _tags.Clear();
        return _tags.TryReadStrict(line, 0, out var tag) && BlockStarts.IsBlank(line[tag.End..]);
    }
}
