namespace TextLint.Semantics;

/// <summary>Why a word is written for another, and so what may speak for it.</summary>
internal enum ConfusionKind
{
    /// <summary>Writers take the one for the other, often throughout an article; neighbours on one side may show it.</summary>
    Habit,

    /// <summary>A slip of the finger among the small words; both sides must show it.</summary>
    Slip,

    /// <summary>A slip that makes another word of weight; both sides must show it, and what the article has again and again is the article's own word.</summary>
    LookAlike,
}
