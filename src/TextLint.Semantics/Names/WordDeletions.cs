namespace TextLint.Semantics;

/// <summary>
/// What is left of a word when a letter or two are left out, as hashes: two words are a slip or two apart only where they share one. After Garbe's "symmetric
/// delete" algorithm; a shared hash is a reason to measure, not a verdict.
/// </summary>
internal static class WordDeletions
{
    /// <summary>From this length on two slips are allowed.</summary>
    public const int LongWord = 8;

    /// <summary>How many slips are allowed between words of which the shorter has this length.</summary>
    public static int LimitOf(int length) => length < LongWord ? 1 : 2;

    /// <summary>The most hashes that a word of this length has.</summary>
    public static int MostHashes(int length) => 1 + length + (length * (length - 1) / 2);

    /// <summary>Writes the hashes of the word itself and of what is left of it; returns how many they are. Equal ones may come twice.</summary>
    public static int Write(string word, Span<ulong> hashes)
    {
        var count = 0;
        hashes[count++] = Hash(word, -1, -1);
        // A longer neighbour may be two letters longer only where this one is long as well.
        var takesTwo = LimitOf(word.Length) == 2;
        for (var i = 0; i < word.Length; i++)
        {
            hashes[count++] = Hash(word, i, -1);
            for (var j = i + 1; takesTwo && j < word.Length; j++) hashes[count++] = Hash(word, i, j);
        }
        return count;
    }

    /// <summary>FNV-1a over the units of a word, two of them left out.</summary>
    private static ulong Hash(string word, int without, int orWithout)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
            if (i != without && i != orWithout) hash = (hash ^ word[i]) * 1099511628211UL;
        return hash;
    }
}
