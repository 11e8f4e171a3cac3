using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Two bounds: <c>1998–2004</c>, <c>between 20 and 30</c>.</summary>
public sealed class RangeFigure(TextSpan span) : Figure(span)
{
    /// <summary>The bound that stands first.</summary>
    public required NumberFigure First { get; init; }

    /// <summary>The bound that stands last.</summary>
    public required NumberFigure Last { get; init; }
}
