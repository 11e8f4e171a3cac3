namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>What lowers a count of common runs.</summary>
[Flags]
internal enum NgramPenalty
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The other word is longer by more than two letters.</summary>
    Longer = 1,

    /// <summary>The lengths differ by more than two letters.</summary>
    AnyLength = 2,

    /// <summary>Each run that is missing; twice at either end of the word.</summary>
    Missing = 4,
}
