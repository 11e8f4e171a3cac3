namespace TextLint.Semantics;

/// <summary>What a word does beside a figure, as a house style sees it.</summary>
public enum FigureWordKind
{
    /// <summary>A number behind it is a name: <c>page 5</c>.</summary>
    Label,

    /// <summary>It multiplies the number before it: <c>hundred</c>.</summary>
    Magnitude,

    /// <summary>A noun whose numbers most styles leave in figures: <c>knots</c>.</summary>
    CountedInFigures,

    /// <summary>A figure with a colon behind it is a time of day: <c>at</c>.</summary>
    TimeStart,

    /// <summary>It stands between the numbers of a range: <c>to</c>.</summary>
    RangeLink,

    /// <summary>It opens a range that may have another word inside: <c>between</c>.</summary>
    RangeStart,

    /// <summary>The one of those that wants the word of a range: <c>from</c>.</summary>
    RangeFrom,

    /// <summary>It stands between two numbers of a row: <c>and</c>.</summary>
    RowLink,

    /// <summary>It stands before an age: <c>aged</c>.</summary>
    Age,

    /// <summary>It stands behind an age: <c>years</c>.</summary>
    YearsOld,

    /// <summary>It follows those: <c>old</c>.</summary>
    Old,

    /// <summary>It says what a measure before it measures: <c>long</c>.</summary>
    MeasureWord,

    /// <summary>Beside it two numbers are a result or a vote: <c>won</c>.</summary>
    Score,

    /// <summary>Two numbers that are a name: <c>9-11</c>.</summary>
    NamedRange,

    /// <summary>Behind a fraction it shows that it is one: <c>of</c>.</summary>
    FractionLink,

    /// <summary>It names the zone of a time before it: <c>UTC</c>.</summary>
    Zone,

    /// <summary>It makes a rate of the unit before it: <c>per</c>.</summary>
    Rate,
}
