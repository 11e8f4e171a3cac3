namespace TextLint.Spelling.Compiled;

/// <summary>The flags of a set that have a meaning of their own, as bits.</summary>
[Flags]
internal enum WordTraits : uint
{
    None = 0,
    Forbidden = 1,
    NeedAffix = 1 << 1,
    KeepCase = 1 << 2,
    NoSuggest = 1 << 3,
    Substandard = 1 << 4,
    Warn = 1 << 5,
    Circumfix = 1 << 6,
    OnlyInCompound = 1 << 7,
    Compound = 1 << 8,
    CompoundBegin = 1 << 9,
    CompoundMiddle = 1 << 10,
    CompoundEnd = 1 << 11,
    CompoundPermit = 1 << 12,
    CompoundForbid = 1 << 13,
    CompoundRoot = 1 << 14,
    ForceUpperCase = 1 << 15,

    /// <summary>A form made for words in capitals only: <c>Openoffice.org</c>, so that OPENOFFICE.ORG is found.</summary>
    OnlyUpperCase = 1 << 16,

    /// <summary>A flag that a COMPOUNDRULE names.</summary>
    CompoundRule = 1 << 21,

    /// <summary>The Hungarian dictionary's own marks.</summary>
    HungarianMoving = 1 << 17,

    /// <summary>Its mark for suffixes of moving words.</summary>
    HungarianMovingSuffix = 1 << 18,

    /// <summary>Its words that count a syllable less.</summary>
    HungarianI = 1 << 19,

    /// <summary>Its words that count one more with some suffixes.</summary>
    HungarianJ = 1 << 20,
}
