namespace TextLint.Semantics;

/// <summary>What the letters of a piece of a clause show.</summary>
[Flags]
internal enum ClauseItemTraits : ushort
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capitalized = 1,

    /// <summary>Ends in 's: what follows is somebody's.</summary>
    Possessive = 2,

    /// <summary>Has the ending of adverbs.</summary>
    Adverb = 4,

    /// <summary>Has the ending of participles, as <c>saying</c>: the subject stands further off.</summary>
    Participle = 8,

    /// <summary>Has the ending of verbs that tell what happened.</summary>
    Finite = 16,

    /// <summary>A quotation that ends in what ends a sentence.</summary>
    EndsSentence = 32,

    /// <summary>A quotation that ends in a question or exclamation mark, behind which its sentence may go on.</summary>
    EndsOpen = 64,

    /// <summary>A quotation each of whose words has a capital, as titles have.</summary>
    TitleLike = 128,

    /// <summary>A quotation that begins with a capital.</summary>
    StartsSentence = 256,

    /// <summary>A quotation of four words or more: seldom a term or a name.</summary>
    Long = 512,

    /// <summary>A quotation with a comma at its end: its sentence goes on.</summary>
    EndsInComma = 1024,
}
