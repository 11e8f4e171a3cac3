using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A number with a unit: <c>4%</c>, <c>$5 million</c>, <c>12 km</c>.</summary>
public sealed class AmountFigure(TextSpan span) : Figure(span)
{
    /// <summary>What it is an amount of.</summary>
    public required AmountKind Kind { get; init; }

    /// <summary>Which currency or unit, by its place in the language's data; 1 for percent.</summary>
    public required int Unit { get; init; }

    /// <summary>The number as written, in figures or words, without scale and unit.</summary>
    public required string Number { get; init; }

    /// <summary>Where the unit stands, with <c>#</c> for the number and its scale: <c>$#</c>, <c># dollars</c>, <c>#km</c>.</summary>
    public required string Pattern { get; init; }

    /// <summary>Which scale, by its place in the language's data; 0 for none.</summary>
    public int Scale { get; init; }

    /// <summary>How the scale is written, with <c>#</c> for the number: <c># million</c>, <c>#m</c>.</summary>
    public string ScalePattern { get; init; } = "#";

    /// <summary>True where the number is in figures.</summary>
    public bool IsInFigures => char.IsAsciiDigit(Number[0]);

    /// <summary>True where the unit is a word and no sign or short form.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>The amount with its unit and scale written as told.</summary>
    public string Write(string pattern, string scalePattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(scalePattern);
        return pattern.Replace("#", scalePattern.Replace("#", Number, StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
