namespace TextLint.Semantics;

/// <summary>Where a repair puts a quotation mark, or what it does to one.</summary>
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

    /// <summary>Behind the comma or colon that leads in what is said.</summary>
    AfterLeadIn,

    /// <summary>In the place of the mark.</summary>
    Replacement,

    /// <summary>The mark goes.</summary>
    Removal,

    /// <summary>Space goes, comes or moves.</summary>
    Space,
}
