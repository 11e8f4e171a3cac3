namespace TextLint.Spelling.Affixes;

/// <summary>How flags are written in a dictionary.</summary>
internal enum FlagFormat
{
    /// <summary>One byte of the file a flag.</summary>
    Byte,

    /// <summary>Two bytes of the file a flag.</summary>
    Long,

    /// <summary>Decimal numbers with commas between them.</summary>
    Number,

    /// <summary>One character a flag.</summary>
    Character,
}
