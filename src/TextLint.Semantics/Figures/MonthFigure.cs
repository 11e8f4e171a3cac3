using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A month with its year and no day: <c>October 2024</c>. It stands before the number that its year is.</summary>
/// <param name="span">Month to year.</param>
public sealed class MonthFigure(TextSpan span) : Figure(span)
{
    /// <summary>The month, from 1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>The month as it stands in the text.</summary>
    public required string MonthText { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>True where a comma stands between them.</summary>
    public bool HasComma { get; init; }
}
