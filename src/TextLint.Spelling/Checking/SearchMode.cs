namespace TextLint.Spelling.Checking;

/// <summary>How a word came to be looked up.</summary>
[Flags]
internal enum SearchMode
{
    None = 0,

    /// <summary>It is written with one capital at its beginning: forms that are there for capitals only do not count.</summary>
    IsTitle = 1,

    /// <summary>The writer used a capital, which compounds with FORCEUCASE need.</summary>
    HasCapital = 2,

    /// <summary>Compounds do not count.</summary>
    NoCompounds = 4,

    /// <summary>It may become a suggestion: compounds of words that are not to be suggested do not count.</summary>
    ForSuggestion = 8,
}
