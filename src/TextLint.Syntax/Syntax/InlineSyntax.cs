using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>A span of prose set apart by markup: emphasis, a link's text, code.</summary>
/// <param name="Kind">One of the inline kinds.</param>
/// <param name="Span">Its place in the block's prose.</param>
public readonly record struct InlineSyntax(SyntaxKind Kind, TextSpan Span)
{
    /// <summary>True where the span is not prose and is read as one <see cref="SyntaxKind.Code"/> token.</summary>
    public bool IsOpaque => Kind is SyntaxKind.CodeSpan or SyntaxKind.InlineObject;
}
