using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>Something the parser did that the writer should know.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Span">Where, in the text.</param>
public readonly record struct ParseNotice(ParseNoticeKind Kind, TextSpan Span);
