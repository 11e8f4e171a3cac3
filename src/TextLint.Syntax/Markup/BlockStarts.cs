namespace TextLint.Syntax.Markup;

/// <summary>What a line of Markdown may begin with, as CommonMark 0.31 defines it. All methods look at one line, from its first unit that is not blank.</summary>
internal static class BlockStarts
{
    private const int LongestNumber = 9;

    /// <summary>The level of an ATX heading (<c># </c> to <c>###### </c>), or 0.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        if (level < 0) level = line.Length;
        return level is 0 or > 6 || (level < line.Length && !IsBlank(line[level])) ? 0 : level;
    }

    /// <summary>The content of an ATX heading without its closing signs, as a range of the line.</summary>
    public static (int Start, int End) HeadingContent(ReadOnlySpan<char> line, int level)
    {
        int start = level, end = line.Length;
        while (start < end && IsBlank(line[start])) start++;
        while (end > start && IsBlank(line[end - 1])) end--;
        var closing = end;
        while (closing > start && line[closing - 1] == '#') closing--;
        if (closing < end && (closing == start || IsBlank(line[closing - 1]))) end = closing;
        while (end > start && IsBlank(line[end - 1])) end--;
        return (start, end);
    }

    /// <summary>The length of the fence that opens a code block, or 0.</summary>
    public static int OpenFence(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~')) return 0;
        var length = line.IndexOfAnyExcept(line[0]);
        if (length < 0) length = line.Length;
        return length < 3 || (line[0] == '`' && line[length..].Contains('`')) ? 0 : length;
    }

    /// <summary>True for a fence that closes a code block opened by <paramref name="length"/> signs.</summary>
    public static bool IsCloseFence(ReadOnlySpan<char> line, char sign, int length)
    {
        var count = line.IndexOfAnyExcept(sign);
        if (count < 0) count = line.Length;
        return count >= length && IsBlank(line[count..]);
    }

    /// <summary>1 or 2 for the line under a heading, or 0.</summary>
    public static int SetextLevel(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('=' or '-')) return 0;
        var count = line.IndexOfAnyExcept(line[0]);
        if (count >= 0 && !IsBlank(line[count..])) return 0;
        return line[0] == '=' ? 1 : 2;
    }

    /// <summary>True for three or more stars, hyphens or underscores and nothing else but blanks.</summary>
    public static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '-' or '_')) return false;
        var count = 0;
        foreach (var unit in line)
        {
            if (unit == line[0]) count++;
            else if (!IsBlank(unit)) return false;
        }
        return count >= 3;
    }

    /// <summary>The length of a list marker, or 0. An item that interrupts a paragraph must have text, and the number one if it has a number.</summary>
    public static int ListMarker(ReadOnlySpan<char> line, bool interruptsParagraph)
    {
        if (line.IsEmpty) return 0;
        var length = line[0] is '-' or '+' or '*' ? 1 : NumberMarker(line, interruptsParagraph);
        if (length == 0 || (length < line.Length && !IsBlank(line[length]))) return 0;
        return interruptsParagraph && IsBlank(line[length..]) ? 0 : length;
    }

    /// <summary>The length of a footnote's mark, <c>[^label]:</c>, or 0.</summary>
    public static int FootnoteMarker(ReadOnlySpan<char> line)
    {
        var end = InlineParser.ReadFootnoteMark(line, 0);
        return end > 0 && end < line.Length && line[end] == ':' ? end + 1 : 0;
    }

    /// <summary>True for spaces and tabs alone.</summary>
    public static bool IsBlank(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ', '\t') < 0;

    private static bool IsBlank(char unit) => unit is ' ' or '\t';

    private static int NumberMarker(ReadOnlySpan<char> line, bool interruptsParagraph)
    {
        var digits = 0;
        while (digits < line.Length && digits <= LongestNumber && char.IsAsciiDigit(line[digits])) digits++;
        if (digits is 0 or > LongestNumber || digits == line.Length || line[digits] is not ('.' or ')')) return 0;
        return interruptsParagraph && line[..digits] is not "1" ? 0 : digits + 1;
    }
}
