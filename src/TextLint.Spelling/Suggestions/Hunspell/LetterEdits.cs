namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>The words one slip away, by kind of slip, each in Hunspell's order. Words are UTF-16 units.</summary>
internal static class LetterEdits
{
    // A letter that went astray is looked for so far and no farther.
    private const int MaxDistance = 4;

    /// <summary>Two neighbours swapped; in words of four and five letters also two such pairs.</summary>
    public static IEnumerable<string> SwappedNeighbours(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++) yield return Swap(word, i, i + 1);
        if (word.Length is 4 or 5) yield return Swap(Swap(word, 0, 1), word.Length - 2, word.Length - 1);
        if (word.Length == 5) yield return Swap(Swap(word, 1, 2), 3, 4);
    }

    /// <summary>Two letters swapped that stand apart.</summary>
    public static IEnumerable<string> SwappedApart(string word)
    {
        for (var i = 0; i < word.Length; i++)
            for (var j = i + 2; j < word.Length && j - i <= MaxDistance; j++)
                yield return Swap(word, i, j);
    }

    /// <summary>A capital for a small letter, or the key beside the right one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="keys">Rows of keys with bars between them.</param>
    /// <param name="casing">The language's letter case.</param>
    public static IEnumerable<string> WrongKeys(string word, string keys, LetterCasing casing)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (casing.Upper(word[i]) is var upper && upper != word[i]) yield return Replace(word, i, upper);
            for (var at = keys.IndexOf(word[i], StringComparison.Ordinal); at >= 0; at = keys.IndexOf(word[i], at + 1))
            {
                if (at > 0 && keys[at - 1] != '|') yield return Replace(word, i, keys[at - 1]);
                if (at + 1 < keys.Length && keys[at + 1] != '|') yield return Replace(word, i, keys[at + 1]);
            }
        }
    }

    /// <summary>A letter too many taken out, the last one first.</summary>
    public static IEnumerable<string> Extra(string word)
    {
        if (word.Length < 2) yield break;
        for (var i = word.Length - 1; i >= 0; i--) yield return word.Remove(i, 1);
    }

    /// <summary>A letter that was forgotten put in, the end of the word first.</summary>
    public static IEnumerable<string> Forgotten(string word, string letters)
    {
        foreach (var letter in letters)
            for (var i = word.Length; i >= 0; i--)
                yield return $"{word.AsSpan(0, i)}{letter}{word.AsSpan(i)}";
    }

    /// <summary>A letter moved: first each to the right, then each to the left.</summary>
    public static IEnumerable<string> Moved(string word)
    {
        for (var i = 0; i < word.Length; i++)
            for (var j = i + 2; j < word.Length && j - i <= MaxDistance; j++)
                yield return $"{word.AsSpan(0, i)}{word.AsSpan(i + 1, j - i)}{word[i]}{word.AsSpan(j + 1)}";
        for (var i = word.Length - 1; i >= 0; i--)
            for (var j = i - 2; j >= 0 && i - j <= MaxDistance; j--)
                yield return $"{word.AsSpan(0, j)}{word[i]}{word.AsSpan(j, i - j)}{word.AsSpan(i + 1)}";
    }

    /// <summary>Another letter in place of each, the last one first.</summary>
    public static IEnumerable<string> Wrong(string word, string letters)
    {
        foreach (var letter in letters)
            for (var i = word.Length - 1; i >= 0; i--)
                if (word[i] != letter) yield return Replace(word, i, letter);
    }

    /// <summary>Two letters written twice: <c>vacacation</c>.</summary>
    public static IEnumerable<string> DoubledPairs(string word)
    {
        var repeated = 0;
        for (var i = 2; i < word.Length; i++)
        {
            repeated = word[i] == word[i - 2] ? repeated + 1 : 0;
            if (repeated != 3 && !(repeated == 2 && i >= 4)) continue;
            yield return word.Remove(i - 1, 2);
            repeated = 0;
        }
    }

    private static string Replace(string word, int at, char letter) => $"{word.AsSpan(0, at)}{letter}{word.AsSpan(at + 1)}";

    private static string Swap(string word, int i, int j) => string.Create(word.Length, (word, i, j), static (to, from) =>
    {
        from.word.CopyTo(to);
        (to[from.i], to[from.j]) = (to[from.j], to[from.i]);
    });
}
