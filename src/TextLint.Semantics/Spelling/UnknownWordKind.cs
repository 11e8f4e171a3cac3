namespace TextLint.Semantics;

/// <summary>What the article makes of an unknown word.</summary>
public enum UnknownWordKind
{
    /// <summary>No ordinary word is near: a rare word, a new one, or the jargon of a trade.</summary>
    Rare,

    /// <summary>A slip of the keyboard or of memory.</summary>
    Misspelled,

    /// <summary>Two words without the space between them.</summary>
    Joined,

    /// <summary>One of a run of words of another language.</summary>
    Foreign,
}
