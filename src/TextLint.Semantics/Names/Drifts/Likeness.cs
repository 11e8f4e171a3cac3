namespace TextLint.Semantics;

/// <summary>In which way two given names are alike, from the least to the most that speaks for one person.</summary>
internal enum Likeness
{
    /// <summary>They have nothing to do with each other.</summary>
    None,

    /// <summary>A name and its short form, by which people are called in talk: Lawrence and Larry.</summary>
    ShortForm,

    /// <summary>Two names a letter apart: Jim and Tim, Paul and Paula.</summary>
    Neighbours,

    /// <summary>Two forms of one name that are easily taken for each other: Shawn and Sean, Steve and Steven.</summary>
    Forms,

    /// <summary>Two spellings of one name, or one that is nobody's: Jon and John, Jeremy and Jeremey.</summary>
    Spellings,
}
