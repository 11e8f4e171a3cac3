namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>What came of looking for slips.</summary>
[Flags]
internal enum EditOutcome
{
    /// <summary>Nothing to rely on.</summary>
    None = 0,

    /// <summary>Something so likely that words need not be looked for by their likeness.</summary>
    Good = 1,

    /// <summary>Something beside which all others fall away.</summary>
    Best = 2,
}
