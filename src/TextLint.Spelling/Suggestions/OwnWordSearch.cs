namespace TextLint.Spelling.Suggestions;

/// <summary>Looks among the names and words of one article, a few hundred, for what may have been meant.</summary>
internal sealed class OwnWordSearch(SlipGrid grid, HitList hits)
{
    /// <summary>An article that uses a word makes it as likely as a fairly common word of the language: Zipf 4.</summary>
    internal const int LeastFrequency = 32;

    // More than an article has; what is beyond is not looked at.
    private const int MaxWords = 5_000;

    private const int MaxDifference = 3;

    /// <summary>Adds the words that few likely slips lead from.</summary>
    /// <param name="words">Words, or names of several words, each of which is looked at.</param>
    /// <param name="accepts">Asked of each word before it is a hit.</param>
    /// <param name="limits">What slips may cost.</param>
    public void Run(IReadOnlyCollection<string>? words, WordPredicate accepts, in SlipLimits limits)
    {
        if (words is null || words.Count == 0) return;
        grid.SetLimits(limits);
        var count = 0;
        foreach (var name in words)
        {
            if (++count > MaxWords) return;
            foreach (var part in name.AsSpan().Split(' ')) Look(name.AsSpan(part), accepts, limits.Most);
        }
    }

    private void Look(ReadOnlySpan<char> word, WordPredicate accepts, int limit)
    {
        if (word.IsEmpty || word.Length > SlipGrid.MaxLength || Math.Abs(word.Length - grid.Length) > MaxDifference) return;
        for (var depth = 0; depth < word.Length; depth++)
            if (grid.Push(depth, WordFolding.Fold(word[depth])) > limit) return;
        var cost = grid.CostAt(word.Length);
        if (cost > 0 && cost <= limit && accepts(word)) hits.Add(word, cost, LeastFrequency, HitKind.OwnWord);
    }
}
