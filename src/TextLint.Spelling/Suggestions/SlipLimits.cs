namespace TextLint.Spelling.Suggestions;

/// <summary>
/// How much is too much: so many slips at most, and fewer at the beginning of a word, where they seldom come thick and each one allowed
/// multiplies the words to look at.
/// </summary>
/// <param name="First">What slips may cost before the first letter that was typed is explained.</param>
/// <param name="PerLetter">How much more with each letter.</param>
/// <param name="Most">What they may cost at all.</param>
internal readonly record struct SlipLimits(int First, int PerLetter, int Most)
{
    /// <summary>Enough for nearly all that people type.</summary>
    public static SlipLimits Usual { get; } = Nats(6.25, 2.25, 26);

    /// <summary>For what is like no word.</summary>
    public static SlipLimits Wide { get; } = Nats(7.2, 2.7, 32);

    /// <summary>For names: one that is much unlike what was typed is another name.</summary>
    public static SlipLimits Names { get; } = Nats(6.25, 2.25, 14);

    /// <summary>The limit once so many letters are explained.</summary>
    public int At(int letters) => Math.Min(Most, First + (letters * PerLetter));

    private static SlipLimits Nats(double first, double perLetter, double most) =>
        new((int)(first * SlipCosts.UnitsPerNat), (int)(perLetter * SlipCosts.UnitsPerNat), (int)(most * SlipCosts.UnitsPerNat));
}
