using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>A line as it is compared with phrases: folded words with one space between them; apostrophes go, a figure becomes a number sign, all else is space.</summary>
internal static class BareLine
{
    /// <summary>A line longer than this is a sentence, or several.</summary>
    public const int Longest = 240;

    /// <summary>Writes what is left of a line.</summary>
    /// <param name="line">A line of <see cref="Longest"/> units at most.</param>
    /// <param name="buffer">At least as long as the line.</param>
    /// <returns>The units written.</returns>
    public static int Write(ReadOnlySpan<char> line, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in line)
        {
            if (CharacterTable.IsApostrophe(c)) continue;
            var bare = char.IsDigit(c) ? '#' : char.IsLetter(c) || c == '\u00A9' ? Folding.Fold(c) : ' ';
            if (bare is ' ' or '#' && (length > 0 ? buffer[length - 1] : ' ') == bare) continue;
            buffer[length++] = bare;
        }
        return length > 0 && buffer[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>What is left of a phrase; empty for one that is too long to stand in a line.</summary>
    public static string Of(string phrase)
    {
        if (phrase.Length > Longest) return "";
        Span<char> buffer = stackalloc char[Longest];
        return buffer[..Write(phrase, buffer)].ToString();
    }
}
