namespace TextLint.Syntax.Parsing;

/// <summary>What a UTF-16 unit can begin.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A token of one character; its kind is in <see cref="CharacterTable.KindOf"/>.</summary>
    Single,
    Lower,
    Upper,
    /// <summary>A letter of a script without case.</summary>
    Uncased,
    Mark,
    Digit,
    /// <summary>A fraction, a superscript or another numeral that is not a digit.</summary>
    Numeral,
    Space,
    Break,
    Invisible,
    Surrogate,
    Stop,
    Hyphen,
    Currency,
    At,
    NumberSign,
    Asterisk,
}
