namespace TextLint.Rules.Quotes;

/// <summary>What is wrong between a quotation and the words that say who spoke.</summary>
internal enum SpeechTagFlawKind
{
    /// <summary><c>"Go away." he said.</c></summary>
    StopBeforeTag,

    /// <summary><c>"Go away" he said.</c></summary>
    CommaMissing,

    /// <summary><c>"Go away," He said.</c></summary>
    CapitalAfterComma,

    /// <summary><c>He said "Go away at once."</c></summary>
    NothingBeforeQuotation,
}
