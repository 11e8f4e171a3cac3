namespace TextLint.Semantics;

/// <summary>Decides what an unknown word is: two words, a slip, or a word of its own.</summary>
internal static class UnknownWordVerdict
{
    /// <summary>The rarest pair of words that is one: <see cref="WordSplit.Rarity"/>.</summary>
    public const int MostRare = 14;

    public static UnknownWordKind Of(UnknownWord word)
    {
        if (word.Is(UnknownWordShape.Foreign)) return UnknownWordKind.Foreign;
        var isSlip = word.Near is { } near && IsSlip(word, near) && !IsForeignForm(word, near);
        // Inside a sentence no ordinary word has the capital of a slip, and a name may have a word behind it: "the 508 Standardsis".
        var isBehindName = word.Is(UnknownWordShape.Capitalized) && !word.Is(UnknownWordShape.Title);
        if (word.Split is { } split && split.Rarity <= MostRare && (!isSlip || isBehindName || split.Rarity <= 15 - word.Near!.Points)) return UnknownWordKind.Joined;
        return isSlip || DoubleSlip.IsOne(word) ? UnknownWordKind.Misspelled : UnknownWordKind.Rare;
    }

    private static bool IsSlip(UnknownWord word, NearWord near)
    {
        var isWellFormed = word.Is(UnknownWordShape.WellFormed);
        return word.Is(UnknownWordShape.Capitalized)
            ? SlipLikelihood.IsSlipOfName(word.Text, near, isWellFormed, word.Is(UnknownWordShape.Title))
            : SlipLikelihood.IsSlip(word.Text, near, isWellFormed);
    }

    /// <summary>
    /// Beside a name a last letter of its own is no slip: <c>Porites cylindrica</c>, <c>Rue nationale</c>. Beside another script, or a hyphen, a short word proves nothing.
    /// </summary>
    private static bool IsForeignForm(UnknownWord word, NearWord near) =>
        (word.Is(UnknownWordShape.Part) && word.Text.Length < 6)
        || (word.Is(UnknownWordShape.AfterName) && SlipLikelihood.IsAtEnd(word.Text, near))
        || (word.Is(UnknownWordShape.BesideOtherScript) && word.Text.Length < 6);
}
