namespace TextLint.Spelling.Checking;

/// <summary>The pattern of capitals in a word.</summary>
internal enum LetterCase
{
    /// <summary>No capital.</summary>
    Lower,

    /// <summary>One capital, at the beginning.</summary>
    Title,

    /// <summary>Capitals, and what has no case.</summary>
    AllCaps,

    /// <summary>Capitals inside: <c>iPhone</c>.</summary>
    Mixed,

    /// <summary>Capitals inside and at the beginning: <c>McDonald</c>.</summary>
    MixedTitle,
}
