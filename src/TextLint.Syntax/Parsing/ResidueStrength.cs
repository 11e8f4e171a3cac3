namespace TextLint.Syntax.Parsing;

/// <summary>What a line says of itself.</summary>
internal enum ResidueStrength
{
    /// <summary>The line is no page furniture.</summary>
    None,

    /// <summary>Page furniture in the company of more.</summary>
    Weak,

    /// <summary>Page furniture even alone.</summary>
    Strong,
}
