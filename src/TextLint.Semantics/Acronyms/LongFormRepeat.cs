using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A long form that is written in full after its acronym was introduced.</summary>
/// <param name="Acronym">The acronym.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">The place of the long form in the block's prose.</param>
public sealed record LongFormRepeat(AcronymSymbol Acronym, int Block, TextSpan Span);
