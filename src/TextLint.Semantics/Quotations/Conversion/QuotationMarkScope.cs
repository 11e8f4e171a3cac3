namespace TextLint.Semantics;

/// <summary>Which marks a conversion is of.</summary>
[Flags]
public enum QuotationMarkScope
{
    /// <summary>Marks that open and close quotations.</summary>
    Quotations = 1,

    /// <summary>Apostrophes, in words and beside them.</summary>
    Apostrophes = 2,

    /// <summary>Both.</summary>
    All = Quotations | Apostrophes,
}
