namespace TextLint.Spelling.Checking;

/// <summary>
/// A compound of more than two words. Two words are the better reading, so the first way to read more is kept until all places for
/// two are tried; inside a compound the first way of any kind is taken.
/// </summary>
internal struct LongCompound()
{
    private bool _takesFirst;

    public static LongCompound TakeFirst => new() { _takesFirst = true };

    /// <summary>True while one is looked for.</summary>
    public bool IsWanted { get; private set; } = true;

    /// <summary>The first word of the one that was found.</summary>
    public AffixMatch First { get; private set; } = AffixMatch.None;

    /// <summary>Notes what came of an attempt; returns what the search for two words is to know of it.</summary>
    public CompoundOutcome Settle(CompoundOutcome outcome, in AffixMatch first)
    {
        if (_takesFirst || outcome == CompoundOutcome.NotFound) return outcome;
        IsWanted = false;
        if (outcome == CompoundOutcome.Found) First = first;
        return CompoundOutcome.NotFound;
    }
}
