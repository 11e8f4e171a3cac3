using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Checking;

/// <summary>Letter case as dictionaries mean it: character by character, by no culture. Turkic languages have an i with a dot and one without.</summary>
internal static class Casing
{
    private const char DottedCapital = '\u0130';
    private const char DotlessSmall = '\u0131';

    /// <summary>The pattern of capitals.</summary>
    public static LetterCase Of(ReadOnlySpan<char> word, bool isTurkic)
    {
        var (capitals, neutral) = (0, 0);
        foreach (var c in word)
        {
            var (lower, upper) = (ToLower(c, isTurkic), ToUpper(c, isTurkic));
            if (c != lower) capitals++;
            if (lower == upper) neutral++;
        }
        if (capitals == 0) return LetterCase.Lower;
        var beginsWithCapital = word[0] != ToLower(word[0], isTurkic);
        if (capitals == 1 && beginsWithCapital) return LetterCase.Title;
        if (capitals + neutral == word.Length) return LetterCase.AllCaps;
        return beginsWithCapital ? LetterCase.MixedTitle : LetterCase.Mixed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToLower(char c, bool isTurkic)
    {
        if (c < 128)
        {
            if (c is < 'A' or > 'Z') return c;
            return isTurkic && c == 'I' ? DotlessSmall : (char)(c | 0x20);
        }
        return c == DottedCapital ? 'i' : char.ToLowerInvariant(c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToUpper(char c, bool isTurkic)
    {
        if (c < 128)
        {
            if (c is < 'a' or > 'z') return c;
            return isTurkic && c == 'i' ? DottedCapital : (char)(c & ~0x20);
        }
        return c == DotlessSmall ? 'I' : char.ToUpperInvariant(c);
    }

    /// <summary>Writes the word in lower case; <paramref name="to"/> is as long as the word.</summary>
    public static void ToLower(ReadOnlySpan<char> word, Span<char> to, bool isTurkic)
    {
        for (var i = 0; i < word.Length; i++) to[i] = ToLower(word[i], isTurkic);
    }

    /// <summary>The word in lower case with a capital at its beginning.</summary>
    public static string ToTitle(string word, bool isTurkic) => string.Create(word.Length, (word, isTurkic), static (to, from) =>
    {
        ToLower(from.word, to, from.isTurkic);
        if (to.Length > 0) to[0] = ToUpper(to[0], from.isTurkic);
    });
}
