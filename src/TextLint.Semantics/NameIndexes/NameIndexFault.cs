using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>What is wrong with the text of an index.</summary>
/// <param name="Span">Where, in UTF-16 offsets of the text.</param>
/// <param name="Message">What is wrong and what to do, as a sentence.</param>
public sealed record NameIndexFault(TextSpan Span, string Message);
