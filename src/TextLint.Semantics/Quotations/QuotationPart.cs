using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>What of a quotation stands in one block.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">Its place in the block's prose, marks included.</param>
/// <param name="Opener">Index among the block's marks of the mark that begins it; -1 where it has none.</param>
/// <param name="Closer">Index among the block's marks of the mark that ends it; -1 where it has none.</param>
public readonly record struct QuotationPart(int Block, TextSpan Span, int Opener, int Closer);
