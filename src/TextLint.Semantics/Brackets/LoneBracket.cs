using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A bracket of a block that has no partner there, or one that does not fit.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Span">Its place in the block's prose.</param>
/// <param name="Shape">The bracket that opens its kind: (, [ or {.</param>
/// <param name="Other">Index of the token of the bracket that it does not fit; -1 where there is none.</param>
/// <param name="StartsSentence">True where a sentence begins with it, so that it may run over paragraphs.</param>
public readonly record struct LoneBracket(LoneBracketKind Kind, int Token, TextSpan Span, char Shape, int Other, bool StartsSentence);
