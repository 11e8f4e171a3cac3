namespace TextLint.Syntax.Text;

/// <summary>One line of a <see cref="SourceText"/>.</summary>
/// <param name="Number">Zero-based line number.</param>
/// <param name="Span">The line without its line break.</param>
/// <param name="LineBreakLength">0 at the end of the text, 1 for LF or CR, 2 for CRLF.</param>
public readonly record struct TextLine(int Number, TextSpan Span, int LineBreakLength)
{
    /// <summary>The line with its line break.</summary>
    public TextSpan SpanIncludingLineBreak => new(Span.Start, Span.Length + LineBreakLength);
}
