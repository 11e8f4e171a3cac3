using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A number with what is written to it: an amount, a date, a time. A fact of its block.</summary>
/// <param name="span">Its place in the block's prose.</param>
public abstract class Figure(TextSpan span)
{
    /// <summary>Its place in the block's prose.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Index of its first token in the block.</summary>
    public int Token { get; init; }
}
