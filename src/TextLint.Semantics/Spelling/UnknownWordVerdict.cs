using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>Decides what an unknown word is: two words, a slip, or a word of its own.</summary>
internal static class UnknownWordVerdict
{
    private const int MostRare = 14;

    public static UnknownWordKind Of(UnknownWord word, Speller speller)
    {
        if (word.Is(UnknownWordShape.Foreign)) return UnknownWordKind.Foreign;
        var isSlip = word.Near is { } near && IsSlip(word, near) && !IsForeignForm(word, near);
        if (word.Split is { } split && split.Rarity <= MostRare && (!isSlip || split.Rarity <= CostOf(word.Near!))) return UnknownWordKind.Joined;
        return isSlip || IsDoubleSlip(word, speller) ? UnknownWordKind.Misspelled : UnknownWordKind.Rare;
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
        || (word.Is(UnknownWordShape.AfterName) && SlipLikelihood.IsAtEnd(word.Text, near)) || (word.Is(UnknownWordShape.BesideOtherScript) && word.Text.Length < 6);

    private static int CostOf(NearWord near) => 15 - near.Frequency + (near.Position == 0 ? 4 : 0) + near.Slip switch { Slip.Replaced => 3, Slip.Extra or Slip.Missing => 1, _ => 0 };

    /// <summary>Two slips in one long word: the dictionary's best suggestion must have most letters of it.</summary>
    private static bool IsDoubleSlip(UnknownWord word, Speller speller) => false;
}
