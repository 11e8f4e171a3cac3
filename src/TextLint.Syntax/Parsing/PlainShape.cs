using System.Buffers;

namespace TextLint.Syntax.Parsing;

/// <summary>What a line of plain text looks like. Each question is asked of a line without the white space around it.</summary>
internal static class PlainShape
{
    private const int LongestHeading = 120;
    private const int MostHeadingWords = 18;
    private static readonly SearchValues<char> s_doubleMarks = SearchValues.Create("\"\u201C\u201D\u201E\u00AB\u00BB");

    /// <summary>Units of the bullet or number that begins a list item, or 0; white space must follow it.</summary>
    public static int MarkerLength(ReadOnlySpan<char> line)
    {
        var length = line.IsEmpty ? 0 : line[0] is '*' or '-' or '\u2022' or '\u2013' or '+' ? 1 : NumberMarkerLength(line);
        return length > 0 && length < line.Length && char.IsWhiteSpace(line[length]) ? length : 0;
    }

    public static bool IsListItem(ReadOnlySpan<char> line) => MarkerLength(line) > 0;

    /// <summary>True where the line ends in a stop that can end a sentence, with the marks that may follow one.</summary>
    public static bool EndsInStop(ReadOnlySpan<char> line)
    {
        var bare = TrimClosing(line);
        return !bare.IsEmpty && (bare[^1] is '.' or '?' or '!' or '\u2026' || WidePunctuation.IsWideStop(bare[^1]));
    }

    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestHeading) return false;
        var bare = TrimClosing(line);
        if (bare.IsEmpty || bare[^1] is '.' or '!' or '\u2026' or ',' or ';' or ':' or '\u3002' or '\uFF01') return false;
        // A line that opens with a dash names the speaker of the quotation before it, or is speech itself.
        if (line[0] is '-' or '\u2013' or '\u2014' or '\u2015') return false;
        return HasLetter(line) && CountWords(line) <= MostHeadingWords && !IsSpeech(line);
    }

    /// <summary>A line that is all quotation, or opens one that the next line goes on with.</summary>
    private static bool IsSpeech(ReadOnlySpan<char> line)
    {
        if (line[0] == '\u2018') return line[^1] == '\u2019' || !HasClosingSingle(line);
        if (!s_doubleMarks.Contains(line[0])) return false;
        var second = line[1..].IndexOfAny(s_doubleMarks);
        return second < 0 || second == line.Length - 2;
    }

    /// <summary>A single mark that is no apostrophe within a word.</summary>
    private static bool HasClosingSingle(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
            if (line[i] == '\u2019' && (i + 1 == line.Length || !char.IsLetter(line[i + 1]))) return true;
        return false;
    }

    private static int NumberMarkerLength(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < 3 && digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? digits + 1 : 0;
    }

    private static ReadOnlySpan<char> TrimClosing(ReadOnlySpan<char> line) => line.TrimEnd("\"'\u2019\u201D\u00BB\u203A)]");

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (char.IsLetter(line[i]) || (i + 1 < line.Length && char.IsSurrogatePair(line[i], line[i + 1]) && IsLetterPair(line[i], line[i + 1]))) return true;
        return false;
    }

    private static bool IsLetterPair(char high, char low) =>
        CharacterTable.ClassifyCodePoint(char.ConvertToUtf32(high, low)) is CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Uncased;

    private static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 1;
        for (var i = 1; i < line.Length; i++)
            if (char.IsWhiteSpace(line[i]) && !char.IsWhiteSpace(line[i - 1])) words++;
        return words;
    }
}
