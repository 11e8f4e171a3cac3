using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A mention that a rename leaves as it is.</summary>
/// <param name="Span">Its place in the source, in UTF-16 units.</param>
/// <param name="Text">The name as it stands there.</param>
/// <param name="Reason">Why.</param>
public sealed record UnrenamedMention(TextSpan Span, string Text, UnrenamedReason Reason);
