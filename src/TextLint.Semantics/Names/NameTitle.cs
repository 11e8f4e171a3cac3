using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A title that stands before a name: <c>Foreign Minister</c>, <c>Mr</c>.</summary>
/// <param name="Text">The title as written.</param>
/// <param name="Span">Its place in the block's prose.</param>
/// <param name="IsHonorific">True for Mr, Ms, Dr and the like, which say nothing of an office.</param>
/// <param name="IsPast">True for a title that is said to be past or not yet held: <c>former President</c>.</param>
public sealed record NameTitle(string Text, TextSpan Span, bool IsHonorific, bool IsPast);
