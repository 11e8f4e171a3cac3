namespace TextLint.Semantics;

/// <summary>What a piece of a clause is.</summary>
internal enum ClauseItemKind : byte
{
    /// <summary>A word, or a number.</summary>
    Word,

    /// <summary>A name of the cast with its title.</summary>
    Name,

    /// <summary>A whole quotation.</summary>
    Quotation,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>What ends a sentence, and the semicolon.</summary>
    Stop,

    /// <summary>A dash, or another sign at which a clause may end.</summary>
    Break,
}
