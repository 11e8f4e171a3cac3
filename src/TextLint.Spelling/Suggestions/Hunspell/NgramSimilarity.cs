namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>How alike two words are, by the runs of letters that both have. Words are UTF-16 units.</summary>
internal static class NgramSimilarity
{
    /// <summary>Counts runs of one to <paramref name="longest"/> letters of a word that another has too.</summary>
    /// <param name="longest">The longest run.</param>
    /// <param name="word">Whose runs.</param>
    /// <param name="other">Where they are looked for.</param>
    /// <param name="penalty">What lowers the count.</param>
    public static int Count(int longest, ReadOnlySpan<char> word, ReadOnlySpan<char> other, NgramPenalty penalty)
    {
        if (other.IsEmpty) return 0;
        var weighted = penalty.HasFlag(NgramPenalty.Missing);
        var total = 0;
        for (var length = 1; length <= longest; length++)
        {
            var found = CountRuns(length, word, other, weighted);
            total += found;
            // Where runs of this length are lost, longer ones are too.
            if (found < 2 && !weighted) break;
        }
        var unlike = (penalty & (NgramPenalty.Longer | NgramPenalty.AnyLength)) switch
        {
            NgramPenalty.Longer => other.Length - word.Length - 2,
            NgramPenalty.AnyLength => Math.Abs(other.Length - word.Length) - 2,
            _ => 0,
        };
        return total - Math.Max(unlike, 0);
    }

    /// <summary>How many letters both begin with; a capital that begins the other counts as a small letter.</summary>
    public static int CommonStart(ReadOnlySpan<char> word, ReadOnlySpan<char> other, LetterCasing casing)
    {
        if (word.IsEmpty || other.IsEmpty || (word[0] != other[0] && word[0] != casing.Lower(other[0]))) return 0;
        var length = 1;
        while (length < word.Length && length < other.Length && word[length] == other[length]) length++;
        return length;
    }

    /// <summary>Length of the longest row of letters that both have in the same order, with any others between.</summary>
    public static int CommonSubsequence(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        Span<int> row = other.Length < 128 ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        row.Clear();
        foreach (var letter in word)
        {
            var diagonal = 0;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = other[j - 1] == letter ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[^1];
    }

    /// <summary>Whether any place has the same letter in both, and whether the words differ by two letters that are swapped.</summary>
    public static (bool AnyPlace, bool Swapped) ComparePlaces(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        var (same, differences, first, last) = (0, 0, -1, -1);
        for (var i = 0; i < word.Length && i < other.Length; i++)
        {
            if (word[i] == other[i])
            {
                same++;
                continue;
            }
            if (differences++ == 0) first = i;
            last = i;
        }
        var swapped = differences == 2 && word.Length == other.Length && word[first] == other[last] && word[last] == other[first];
        return (same > 0, swapped);
    }

    private static int CountRuns(int length, ReadOnlySpan<char> word, ReadOnlySpan<char> other, bool weighted)
    {
        var found = 0;
        for (var i = 0; i + length <= word.Length; i++)
        {
            if (other.IndexOf(word.Slice(i, length), StringComparison.Ordinal) >= 0) found++;
            else if (weighted) found -= i == 0 || i == word.Length - length ? 2 : 1;
        }
        return found;
    }
}
