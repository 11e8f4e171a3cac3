namespace TextLint.Semantics;

/// <summary>What the letters and the place of an unknown word show.</summary>
[Flags]
public enum UnknownWordShape
{
    /// <summary>A word in lower case in running text.</summary>
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capitalized = 1,

    /// <summary>Owes its capital to its place: to the start of a sentence, a headline, or a title of ordinary words such as <c>Department of Health</c>.</summary>
    Title = 2,

    /// <summary>One part of a hyphenated word.</summary>
    Part = 4,

    /// <summary>Set apart by markup, as titles and foreign words are.</summary>
    Cited = 8,

    /// <summary>Well made from known words, though no dictionary lists it: <c>learnings</c>, <c>codebase</c>.</summary>
    WellFormed = 16,

    /// <summary>In a run of words of another language.</summary>
    Foreign = 32,

    /// <summary>Follows a capitalised word that no dictionary accepts.</summary>
    AfterName = 64,

    /// <summary>A word in another script stands beside it.</summary>
    BesideOtherScript = 128,

    /// <summary>Of a language whose words' frequencies are not known: nothing but letters can be compared.</summary>
    Unmeasured = 256,
}
