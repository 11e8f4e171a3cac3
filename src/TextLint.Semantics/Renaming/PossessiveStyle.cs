namespace TextLint.Semantics;

/// <summary>How an article writes the possessive of names that end in s.</summary>
internal enum PossessiveStyle
{
    /// <summary>James's; also where the article shows neither.</summary>
    WithS,

    /// <summary>James'.</summary>
    Apostrophe,
}
