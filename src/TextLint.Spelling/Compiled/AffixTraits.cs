namespace TextLint.Spelling.Compiled;

/// <summary>What is among the affixes of a group, or of a node and the nodes below.</summary>
[Flags]
internal enum AffixTraits
{
    None = 0,

    /// <summary>Some may stand inside a compound.</summary>
    Permit = 1,

    /// <summary>Some have continuation flags.</summary>
    Continues = 2,

    /// <summary>Some are named in a continuation: they may be put on an affixed word.</summary>
    Continuation = 4,
}
