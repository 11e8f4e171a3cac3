namespace TextLint.Semantics;

/// <summary>What is wrong with a quotation mark where it stands.</summary>
[Flags]
public enum QuotationMarkFaults : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A curly mark that opens stands where one closes, or the reverse.</summary>
    WrongDirection = 1,

    /// <summary>Space stands between the mark and the words it encloses.</summary>
    SpaceInside = 2,

    /// <summary>Space is missing between the mark and the word outside.</summary>
    NoSpaceOutside = 4,

    /// <summary>The mark stands twice.</summary>
    Doubled = 8,

    /// <summary>Other marks stand for it: two single ones for a double one, accents, primes, a single mark where a double one began.</summary>
    Mistyped = 16,
}
