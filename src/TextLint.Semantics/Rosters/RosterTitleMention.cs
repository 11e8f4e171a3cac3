using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A place in a block at which a title of the roster stands.</summary>
/// <param name="Title">The title with all who had it.</param>
/// <param name="Span">The place in the block's prose.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index of the token after it.</param>
public readonly record struct RosterTitleMention(RosterTitleHolders Title, TextSpan Span, int FirstToken, int EndToken);
