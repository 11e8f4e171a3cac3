namespace TextLint.Syntax.Parsing;

/// <summary>Where a listed abbreviation is one, and whether a sentence may end with it.</summary>
[Flags]
internal enum AbbreviationUse : byte
{
    /// <summary>Not listed.</summary>
    None = 0,

    /// <summary>Listed.</summary>
    Listed = 1,

    /// <summary>Stands before a name, so no sentence ends with it.</summary>
    BeforeName = 2,

    /// <summary>Only with a capital first letter.</summary>
    Capitalized = 4,

    /// <summary>Only before a word with a capital: <c>Gen. Petrov</c>.</summary>
    BeforeCapital = 8,

    /// <summary>Only before a figure: <c>No. 5</c>.</summary>
    BeforeDigit = 16,

    /// <summary>Also a word, so before a capital or at the end it is that: <c>They sat in the Sun.</c></summary>
    NotBeforeCapital = 32,
}
