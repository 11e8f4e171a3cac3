namespace TextLint.Spelling.Checking;

/// <summary>What came of an attempt to part a word at one place.</summary>
internal enum CompoundOutcome
{
    /// <summary>It is not a compound with this joint.</summary>
    NotFound,

    /// <summary>It is a compound.</summary>
    Found,

    /// <summary>It is one that the dictionary refuses: no other joint is tried.</summary>
    Refused,
}
