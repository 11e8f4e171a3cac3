using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A whole number that nothing is written to: <c>12</c>, <c>10,000</c>, <c>twelve</c>.</summary>
public sealed class NumberFigure(TextSpan span) : Figure(span)
{
    /// <summary>The number.</summary>
    public required long Value { get; init; }

    /// <summary>The number as it stands in the text.</summary>
    public required string Text { get; init; }

    /// <summary>The word in lower case that follows; empty where none does at once.</summary>
    public string Noun { get; init; } = "";

    /// <summary>True where it stands where a number is written in figures or words whatever the style: in a range, at the start of a sentence, after a name.</summary>
    public bool IsBound { get; init; }

    /// <summary>True for four figures that are a year of this century or the last.</summary>
    public bool IsRecentYear => Text.Length == 4 && Value is >= 1900 and < 2100;

    /// <summary>True for a number word.</summary>
    public bool IsSpelled => !char.IsAsciiDigit(Text[0]);
}
