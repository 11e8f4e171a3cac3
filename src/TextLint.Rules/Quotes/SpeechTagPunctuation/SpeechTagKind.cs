namespace TextLint.Rules.Quotes;

/// <summary>The form of the words that say who spoke.</summary>
internal enum SpeechTagKind
{
    /// <summary><c>he said</c></summary>
    Pronoun,

    /// <summary><c>Marta Brandl said</c></summary>
    Name,

    /// <summary><c>said Brandl</c>, <c>said the mayor</c></summary>
    VerbFirst,
}
