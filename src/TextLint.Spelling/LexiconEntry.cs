namespace TextLint.Spelling;

/// <summary>What the table says of one word.</summary>
/// <param name="Flags">What the word may be.</param>
/// <param name="Frequency">How common it is: 15 for the few most common words, one less for each doubling of the rank, 0 where nothing is known.</param>
public readonly record struct LexiconEntry(LexiconFlags Flags, int Frequency)
{
    /// <summary>True where the word is in the table.</summary>
    public bool Exists => Flags != LexiconFlags.None || Frequency > 0;

    /// <summary>True where any of <paramref name="flags"/> is set.</summary>
    public bool IsAny(LexiconFlags flags) => (Flags & flags) != LexiconFlags.None;
}
