using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Ten years by a number: <c>the 1990s</c>, <c>the ’90s</c>, <c>the nineties</c>.</summary>
public sealed class DecadeFigure(TextSpan span) : Figure(span)
{
    /// <summary>The first year, in four figures where the text has them, else in two.</summary>
    public required int FirstYear { get; init; }

    /// <summary>How it is written: <c>####s</c>, <c>####'s</c>, <c>'##s</c>, <c>##s</c>, or <c>word</c>.</summary>
    public required string Form { get; init; }

    /// <summary>What stands in the text.</summary>
    public required string Text { get; init; }
}
