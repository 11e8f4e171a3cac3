namespace TextLint.Spelling.Suggestions;

/// <summary>Looks for two words that were run together, and for a possessive whose apostrophe was left out.</summary>
internal sealed class SplitSearch(HitList hits)
{
    /// <summary>What it costs to leave out a space: about as much as one slip.</summary>
    private const int SpaceCost = 6 * SlipCosts.UnitsPerNat;

    private const int LongestPart = SlipGrid.MaxLength, LeastPart = 3;

    /// <summary>Adds the likeliest pair of words.</summary>
    /// <param name="typed">Folded.</param>
    /// <param name="model">Frequencies and pairs.</param>
    /// <param name="accepts">Asked of both words.</param>
    public void Run(ReadOnlySpan<char> typed, SuggestionModel model, WordPredicate accepts)
    {
        var (best, bestZipf) = (0, double.MinValue);
        for (var at = 1; at < typed.Length && typed.Length <= LongestPart; at++)
        {
            var zipf = PairFrequency(typed[..at], typed[at..], model);
            if (zipf > bestZipf && accepts(typed[..at]) && accepts(typed[at..])) (best, bestZipf) = (at, zipf);
        }
        if (best == 0) return;
        Span<char> pair = stackalloc char[typed.Length + 1];
        typed[..best].CopyTo(pair);
        pair[best] = ' ';
        typed[best..].CopyTo(pair[(best + 1)..]);
        hits.Add(pair, SpaceCost, WordFrequency.FromZipf(bestZipf), HitKind.Split);
    }

    // One letter is a word in few places, and two rare words are seldom run together.
    private static double PairFrequency(ReadOnlySpan<char> left, ReadOnlySpan<char> right, SuggestionModel model)
    {
        if (IsNoWord(left) || IsNoWord(right)) return double.MinValue;
        var (before, after) = (model.FrequencyOf(left), model.FrequencyOf(right));
        if (before > 0 && after > 0) return before + after - 9 + model.BigramScore(left, right);
        // Where nothing is known of frequencies, words of some length are likelier than particles and endings.
        return model.HasPairs || Math.Min(left.Length, right.Length) < LeastPart ? double.MinValue : -1.0 / Math.Min(left.Length, right.Length);
    }

    private static bool IsNoWord(ReadOnlySpan<char> part) => part.Length == 1 && part[0] is not ('a' or 'i');
}
