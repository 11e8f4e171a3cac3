namespace TextLint.Semantics;

/// <summary>The family of a quotation's marks.</summary>
public enum QuotationForm : byte
{
    /// <summary>A block quotation, which needs no marks.</summary>
    Block,

    /// <summary>Double marks, straight, curly or low.</summary>
    DoubleMarks,

    /// <summary>Single marks, straight, curly or low.</summary>
    SingleMarks,

    /// <summary>« and ».</summary>
    Guillemets,

    /// <summary>‹ and ›.</summary>
    SingleGuillemets,
}
