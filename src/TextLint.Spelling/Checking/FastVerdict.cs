namespace TextLint.Spelling.Checking;

/// <summary>What one look at the table of forms tells.</summary>
internal enum FastVerdict
{
    /// <summary>Nothing: the word must be looked up by the rules.</summary>
    Unknown,

    /// <summary>The word is a form.</summary>
    Right,

    /// <summary>The word is none, and no rule could make it one.</summary>
    Wrong,
}
