namespace TextLint.Semantics;

/// <summary>
/// Tells a slip from a rare word or a name. The shorter a word is, the more words lie one letter from it by chance, so the more common must
/// be the one that was meant.
/// </summary>
internal static class SlipLikelihood
{
    private const int Never = 99;

    /// <summary>True where an unknown word in lower case is far likelier a slip for <paramref name="near"/> than a word of its own.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="near">The ordinary word at one slip.</param>
    /// <param name="isWellFormed">True where it is well made from known words.</param>
    public static bool IsSlip(string word, NearWord near, bool isWellFormed)
    {
        if (word.Length == 3) return near.Context > 4.5 && near.Frequency > 8 && !isWellFormed;
        var wanted = FrequencyWanted(word.Length) + Strangeness(word, near) - (near.Context > 3 ? 2 : 0);
        // "Occuring" is well made of "occur", and still no word where "occurring" is one.
        if (isWellFormed) wanted = near.Slip switch { Slip.Doubled when !IsAtEnd(word, near) => 1, Slip.Swapped => Math.Max(wanted, 6), _ => Never };
        return near.Frequency >= wanted;
    }

    /// <summary>True where an unknown word with a capital is a slip for an ordinary word, and hardly a name.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="near">The word at one slip.</param>
    /// <param name="isWellFormed">True where it is well made from known words.</param>
    /// <param name="isTitle">True where the capital is owed to the place.</param>
    public static bool IsSlipOfName(string word, NearWord near, bool isWellFormed, bool isTitle)
    {
        if (isWellFormed || IsAtEnd(word, near) || (near.Position == 0 && near.Slip != Slip.Doubled)) return false;
        if (word.Length < 6) return false;
        var wanted = isTitle
            ? Math.Max(FrequencyWanted(word.Length), 11 - word.Length) + Strangeness(word, near)
            : 13 - word.Length + Math.Max(0, Strangeness(word, near));
        return near.Frequency >= wanted + (near.Slip == Slip.Replaced ? 3 : 0);
    }

    private static int FrequencyWanted(int length) => length switch { < 4 => Never, 4 => 9, 5 => 7, 6 => 5, 7 => 4, 8 => 3, 9 => 2, _ => 0 };

    /// <summary>What speaks for or against the slip itself.</summary>
    private static int Strangeness(string word, NearWord near)
    {
        if (IsAtEnd(word, near) && word[^1] is 'a' or 'i' or 'o' or 'u') return 4;
        if (near.Slip is Slip.Swapped) return -2;
        if (near.Slip is not Slip.Replaced) return 0;
        if (word.Length < 5) return Never;
        var isVowelForVowel = IsVowel(word[near.Position]) && IsVowel(near.Text[near.Position]);
        return (isVowelForVowel ? 0 : 1) + (near.Position == 0 && !isVowelForVowel ? 1 : 0);
    }

    /// <summary>True where only the last letter differs, as in other languages' forms of an English word: <c>Cultura</c>, <c>Instituto</c>, <c>Agence</c>.</summary>
    public static bool IsAtEnd(ReadOnlySpan<char> word, NearWord near) => near.Position >= word.Length - 1;

    private static bool IsVowel(char c) => (c | 32) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
