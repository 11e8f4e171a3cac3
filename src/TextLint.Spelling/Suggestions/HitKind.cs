namespace TextLint.Spelling.Suggestions;

/// <summary>Where a suggestion is from.</summary>
internal enum HitKind
{
    /// <summary>The dictionaries.</summary>
    Word,

    /// <summary>The article, the publication or the user.</summary>
    OwnWord,

    /// <summary>Two words that were run together.</summary>
    Split,
}
