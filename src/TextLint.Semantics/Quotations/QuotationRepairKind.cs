namespace TextLint.Semantics;

/// <summary>Where a repair puts a quotation mark.</summary>
public enum QuotationRepairKind
{
    /// <summary>Before the words that say who spoke.</summary>
    BeforeSpeechTag,

    /// <summary>At the end of the sentence.</summary>
    SentenceEnd,

    /// <summary>At the end of the paragraph.</summary>
    ParagraphEnd,

    /// <summary>At the start of the sentence.</summary>
    SentenceStart,

    /// <summary>At the start of the paragraph.</summary>
    ParagraphStart,

    /// <summary>Behind the words that say who speaks.</summary>
    AfterSpeechTag,

    /// <summary>In the place of the mark.</summary>
    Replacement,

    /// <summary>The mark goes.</summary>
    Removal,
}
