namespace TextLint.Syntax;

/// <summary>What a token's letters show. Computed once, when the token is read.</summary>
[Flags]
public enum TokenFlags : ushort
{
    /// <summary>Nothing to say.</summary>
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalized = 1,

    /// <summary>Two letters or more, and every letter is upper case.</summary>
    AllCaps = 2,

    /// <summary>Upper case inside, after a lower-case letter: <c>iPhone</c>, <c>McDonald</c>.</summary>
    InnerCapital = 4,

    /// <summary>Holds a digit.</summary>
    HasDigit = 8,

    /// <summary>Holds a hyphen.</summary>
    Hyphenated = 16,

    /// <summary>Holds an apostrophe, straight or curly.</summary>
    Apostrophe = 32,

    /// <summary>Ends in an apostrophe and s.</summary>
    Possessive = 64,

    /// <summary>Holds a character outside ASCII other than an apostrophe.</summary>
    NonAscii = 128,

    /// <summary>
    /// Stands where a capital says nothing: the first word of a sentence, of a block or of quoted words, or after a colon or bullet.
    /// </summary>
    Initial = 256,
}
