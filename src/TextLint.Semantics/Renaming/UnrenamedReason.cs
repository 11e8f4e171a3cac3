namespace TextLint.Semantics;

/// <summary>Why a rename leaves a mention as it is.</summary>
public enum UnrenamedReason
{
    /// <summary>Another name of the article has the word too, so it may be meant.</summary>
    Ambiguous,

    /// <summary>The word begins a sentence or stands in a headline, is an ordinary word too, and nothing around it speaks for a name.</summary>
    Uncertain,

    /// <summary>Another name of the same person, or a part of the name for which the new one has no part.</summary>
    OtherName,

    /// <summary>Markup stands within the name, and the new one has another number of words.</summary>
    Markup,
}
