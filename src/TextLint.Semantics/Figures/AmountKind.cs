namespace TextLint.Semantics;

/// <summary>What an amount is of.</summary>
public enum AmountKind
{
    /// <summary>Parts of a hundred.</summary>
    Percent,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A unit of measure.</summary>
    Measure,
}
