namespace TextLint.Benchmarks.Spelling;

/// <summary>How a word was drawn.</summary>
internal enum WordKind
{
    /// <summary>A line of the word file.</summary>
    Stem,

    /// <summary>A stem with one suffix.</summary>
    Suffix,

    /// <summary>A stem with one prefix.</summary>
    Prefix,

    /// <summary>A stem with a prefix and a suffix.</summary>
    Cross,

    /// <summary>An affix of the same end upon an affix, with or without one at the other end.</summary>
    Twofold,

    /// <summary>A form whose first letter is a capital.</summary>
    Title,

    /// <summary>A form in capitals.</summary>
    Upper,

    /// <summary>A form in small letters.</summary>
    Lower,

    /// <summary>A form with capitals anywhere.</summary>
    Mixed,

    /// <summary>A form with one letter lost, added, changed or swapped.</summary>
    Slip,

    /// <summary>Two forms written as one.</summary>
    Join,

    /// <summary>Two forms with letters between them.</summary>
    LinkedJoin,

    /// <summary>Three forms or four written as one.</summary>
    LongJoin,

    /// <summary>A join whose letters or case were changed.</summary>
    ChangedJoin,

    /// <summary>Hyphens and dashes between forms, before or after them.</summary>
    Hyphen,

    /// <summary>Dots after or within a form.</summary>
    Dot,

    /// <summary>Apostrophes, straight and curly.</summary>
    Apostrophe,

    /// <summary>Digits alone, before or after a form.</summary>
    Digit,

    /// <summary>Letters that the dictionary converts or ignores.</summary>
    Converted,
}
