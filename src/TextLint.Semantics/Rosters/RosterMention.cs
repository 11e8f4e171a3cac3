using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A place in a block at which a form of a roster name stands.</summary>
/// <param name="Form">The form.</param>
/// <param name="Span">The place in the block's prose, without a possessive ending.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index of the token after it.</param>
public readonly record struct RosterMention(RosterForm Form, TextSpan Span, int FirstToken, int EndToken);
