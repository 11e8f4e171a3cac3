namespace TextLint.Spelling.Suggestions;

/// <summary>Finds the one part between hyphens that is wrong: in <c>well-knwon</c> the second.</summary>
internal static class HyphenSearch
{
    // What is longer is no word that anybody wrote.
    private const int MaxLength = 2 * SlipGrid.MaxLength;

    /// <summary>The part that the dictionary does not have.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="accepts">Asked of each part.</param>
    /// <param name="part">Where it is.</param>
    /// <returns>False where there are no hyphens, where no part is wrong, and where more than one is.</returns>
    public static bool TryFind(ReadOnlySpan<char> word, WordPredicate accepts, out Range part)
    {
        part = default;
        if (word.Length > MaxLength || !word.Contains('-')) return false;
        var wrong = 0;
        foreach (var range in word.Split('-'))
        {
            if (word[range].IsEmpty) return false;
            if (accepts(word[range])) continue;
            part = range;
            wrong++;
        }
        return wrong == 1;
    }
}
