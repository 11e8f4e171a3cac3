using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A quotation, or what of it stands in one block.</summary>
/// <param name="Index">Index of the quotation among those of the article.</param>
/// <param name="Span">The place in the block's prose, marks included.</param>
internal readonly record struct QuotedWords(int Index, TextSpan Span);
