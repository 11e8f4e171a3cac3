namespace TextLint.Syntax.Markup;

/// <summary>
/// Reads the parts of links as CommonMark 0.31 defines them. Each method takes an offset and gives the offset behind what it read, or -1.
/// None looks further than the part goes or, where it does not end, than the next sign that cannot be in it.
/// </summary>
internal static class LinkReader
{
    private const int LongestLabel = 999;
    private const int DeepestParentheses = 32;

    /// <summary>Reads <c>[label]</c>; a label holds no bracket but an escaped one, and something that is not white space.</summary>
    public static int ReadLabel(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '[') return -1;
        var start = at + 1;
        var stop = Math.Min(text.Length, start + LongestLabel + 1);
        for (var i = start; i < stop; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') return -1;
            else if (text[i] == ']') return text[start..i].IsWhiteSpace() ? -1 : i + 1;
        }
        return -1;
    }

    /// <summary>Reads <c>(destination "title")</c>.</summary>
    public static int ReadTarget(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '(') return -1;
        at = SkipSpace(text, at + 1);
        var end = ReadDestination(text, at);
        if (end < 0) end = at;
        var title = SkipSpace(text, end);
        if (title > end && ReadTitle(text, title) is >= 0 and var titleEnd) title = SkipSpace(text, titleEnd);
        return title < text.Length && text[title] == ')' ? title + 1 : -1;
    }

    /// <summary>Reads the definition of a link, <c>[label]: destination "title"</c>, up to the end of its line.</summary>
    public static int ReadDefinition(ReadOnlySpan<char> text, int at, out int labelEnd)
    {
        labelEnd = ReadLabel(text, at);
        if (labelEnd < 0 || labelEnd >= text.Length || text[labelEnd] != ':') return -1;
        var start = SkipSpace(text, labelEnd + 1);
        var end = ReadDestination(text, start);
        if (end <= start) return -1;
        var title = SkipSpace(text, end);
        if (title > end && ReadTitle(text, title) is >= 0 and var titleEnd && LineEnd(text, titleEnd) is >= 0 and var after) return after;
        return LineEnd(text, end);
    }

    private static int ReadDestination(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] == '<') return ReadBracketed(text, at + 1);
        var depth = 0;
        var i = at;
        for (; i < text.Length && text[i] > ' ' && text[i] != '\x7F'; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] > ' ') i++;
            else if (text[i] == '(' && ++depth > DeepestParentheses) return -1;
            else if (text[i] == ')' && --depth < 0) break;
        }
        return depth > 0 || i == at ? -1 : i;
    }

    private static int ReadBracketed(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '>') return i + 1;
            else if (text[i] is '<' or '\r' or '\n') return -1;
        }
        return -1;
    }

    private static int ReadTitle(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('"' or '\'' or '(')) return -1;
        var close = text[at] == '(' ? ')' : text[at];
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == close) return i + 1;
            else if (text[i] == '(' && close == ')') return -1;
        }
        return -1;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t' or '\r' or '\n')) at++;
        return at;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t')) at++;
        if (at < text.Length && text[at] == '\r') at++;
        else if (at < text.Length && text[at] != '\n') return -1;
        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }
}
