namespace TextLint.Semantics;

/// <summary>What a word does in a figure.</summary>
internal enum FigureTermKind : byte
{
    None,
    Weekday,
    Month,
    Cardinal,
    Scale,
    Percent,
    Currency,
    CurrencyCode,
    Unit,
    HalfDay,
    DateLink,
    DateStart,
    Era,
    Decade,
    Age,
    Birth,
    Death,
    Change,
}
