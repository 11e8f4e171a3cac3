namespace TextLint.Semantics;

/// <summary>A word or a phrase of a figure.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">The month or weekday from 1 on, the number of a cardinal or a decade, or the line of a scale, a currency or a unit.</param>
/// <param name="Text">The form as the data has it.</param>
internal sealed record FigureTerm(FigureTermKind Kind, int Value, string Text)
{
    /// <summary>A word that is nothing in a figure.</summary>
    public static FigureTerm None { get; } = new(FigureTermKind.None, 0, "");

    /// <summary>The form that the plural goes by: the same for a plural and a short form.</summary>
    public string Plural { get; init; } = Text;
}
