using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>What a word must look like to be an acronym.</summary>
internal static class AcronymShape
{
    private const int Longest = 10;
    private const int ShortestMixed = 4;

    /// <summary>A word without its possessive and plural endings.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, bool isPossessive)
    {
        if (isPossessive) word = word[..^2];
        return word.Length > 2 && word[^1] == 's' && char.IsAsciiLetterUpper(word[^2]) ? word[..^1] : word;
    }

    /// <summary>FSB, MEP; not I, and nothing with a figure.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> stem) => stem.Length is >= 2 and <= Longest && !stem.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Nato, PhD: small letters among capitals.</summary>
    public static bool IsMixedCase(ReadOnlySpan<char> stem)
    {
        if (stem.Length is < 3 or > Longest || !char.IsAsciiLetterUpper(stem[0])) return false;
        var capitals = 0;
        foreach (var c in stem)
        {
            if (!char.IsAsciiLetter(c)) return false;
            if (char.IsAsciiLetterUpper(c)) capitals++;
        }
        return capitals > 1 || stem.Length >= ShortestMixed;
    }

    /// <summary>On the list of what readers know and nothing else than an acronym: not Aids, which is also a verb.</summary>
    public static bool IsKnown(ReadOnlySpan<char> stem, Lexicon lexicon)
    {
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.Place | LexiconFlags.Demonym;
        return (lexicon.Find(stem) & (LexiconFlags.KnownAcronym | Other)) == LexiconFlags.KnownAcronym;
    }

    public static string ToCapitals(ReadOnlySpan<char> stem)
    {
        Span<char> capitals = stackalloc char[Longest];
        for (var i = 0; i < stem.Length; i++) capitals[i] = (char)(stem[i] & ~0x20);
        return new string(capitals[..stem.Length]);
    }

    /// <summary>The letters of U.S. and Ph.D. in capitals; null for what is no acronym: Mr., p.m., and P.M., which is a time of day.</summary>
    public static string? ReadDotted(ReadOnlySpan<char> text)
    {
        Span<char> letters = stackalloc char[Longest];
        var (count, parts) = (0, 0);
        for (var i = 0; i < text.Length; parts++)
        {
            if (!char.IsAsciiLetterUpper(text[i]) || count + 2 > Longest) return null;
            letters[count++] = text[i++];
            if (i < text.Length && char.IsAsciiLetterLower(text[i])) letters[count++] = (char)(text[i++] & ~0x20);
            if (i < text.Length && text[i++] != '.') return null;
        }
        return parts < 2 || letters[..count] is "AM" or "PM" ? null : new string(letters[..count]);
    }
}
