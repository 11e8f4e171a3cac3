using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>A stop that is to change places with the quotation marks beside it.</summary>
/// <param name="Stop">Index of its token.</param>
/// <param name="Span">The stop and the marks, in the block's prose.</param>
/// <param name="GoesInside">True where it stands outside.</param>
internal readonly record struct MisplacedStop(int Stop, TextSpan Span, bool GoesInside);
