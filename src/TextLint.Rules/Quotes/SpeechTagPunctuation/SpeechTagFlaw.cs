using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>One thing wrong between a quotation and its speaker.</summary>
/// <param name="Kind">What.</param>
/// <param name="Span">What to mark in the block's prose: the stop, the last word and the marks, the capital word, or the verb.</param>
/// <param name="Position">Where a comma goes, in the block's prose; -1 where none is missing.</param>
/// <param name="IsPlain">True where the text leaves no other reading.</param>
internal readonly record struct SpeechTagFlaw(SpeechTagFlawKind Kind, TextSpan Span, int Position, bool IsPlain);
