namespace TextLint.Rules.Names;

/// <summary>How alike two short words are, from 0 to 1. After Winkler, "String comparator metrics and enhanced decision rules" (1990).</summary>
internal static class JaroWinkler
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;

    // No name is longer; what is longer is compared by its start, so that no text is slow.
    private const int LongestWord = 64;

    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty) return left.IsEmpty && right.IsEmpty ? 1 : 0;
        var jaro = Jaro(left[..Math.Min(left.Length, LongestWord)], right[..Math.Min(right.Length, LongestWord)]);
        var prefix = Math.Min(LongestPrefix, left.CommonPrefixLength(right));
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var window = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        var matches = 0;
        for (var i = 0; i < left.Length; i++)
            for (var j = Math.Max(0, i - window); j < Math.Min(right.Length, i + window + 1); j++)
            {
                if (inRight[j] || left[i] != right[j]) continue;
                inLeft[i] = inRight[j] = true;
                matches++;
                break;
            }
        if (matches == 0) return 0;
        var moved = 0;
        for (var (i, j) = (0, 0); i < left.Length; i++)
        {
            if (!inLeft[i]) continue;
            while (!inRight[j]) j++;
            if (left[i] != right[j++]) moved++;
        }
        return (((double)matches / left.Length) + ((double)matches / right.Length) + ((matches - (moved / 2.0)) / matches)) / 3;
    }
}
