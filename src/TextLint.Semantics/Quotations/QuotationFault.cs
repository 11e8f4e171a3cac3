using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>One thing that is wrong with the quotation marks of an article: one fault, however many marks show it.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Block">Index of the block where it is seen.</param>
/// <param name="Mark">Index among the block's marks of the mark that shows it; -1 where that is a mark that is missing.</param>
/// <param name="Span">What to mark in the block's prose.</param>
public sealed record QuotationFault(QuotationFaultKind Kind, int Block, int Mark, TextSpan Span)
{
    /// <summary>True where the text leaves another reading, so that the fault is no more than likely.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Where the fault begins, if that is in a block before: its index and a span of its prose.</summary>
    public (int Block, TextSpan Span)? Origin { get; init; }

    /// <summary>The quotation that is broken, where it runs over paragraphs.</summary>
    public Quotation? Quotation { get; init; }
}
