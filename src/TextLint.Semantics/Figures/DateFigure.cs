using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A day with its month, with or without weekday and year: <c>Friday, 4 October 2024</c>.</summary>
/// <param name="span">Day to year, the weekday left out.</param>
public sealed class DateFigure(TextSpan span) : Figure(span)
{
    /// <summary>The weekday in words before the date; null where there is none.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The place of the weekday; empty where there is none.</summary>
    public TextSpan WeekdaySpan { get; init; }

    /// <summary>The day as written, from 1 to 99: it may be one that the month does not have.</summary>
    public required int Day { get; init; }

    /// <summary>The month as written, from 1 to 99 where it is in figures.</summary>
    public required int Month { get; init; }

    /// <summary>The year; 0 where there is none.</summary>
    public int Year { get; init; }

    /// <summary>The month as it stands in the text; empty for one in figures.</summary>
    public string MonthText { get; init; } = "";

    /// <summary>What follows the day at once: <c>th</c>; empty for a bare figure.</summary>
    public string Ordinal { get; init; } = "";

    /// <summary>True for <c>5 October</c>, false for <c>October 5</c>.</summary>
    public bool IsDayFirst { get; init; }

    /// <summary>True where the month is in figures: <c>2024-10-05</c>.</summary>
    public bool IsNumeric => MonthText.Length == 0;

    /// <summary>True where nothing stands between day and month but space: not in <c>the 5th of October</c>, nor in a range of days.</summary>
    public bool IsPlain { get; init; }

    /// <summary>How many days the month has, without a year in some year; 0 for a number that is no month.</summary>
    public int DaysInMonth => Month is >= 1 and <= 12 ? DateTime.DaysInMonth(Year is 0 or > 9999 ? 2024 : Year, Month) : 0;

    /// <summary>True where the calendar has the day; without a year, where some year has it.</summary>
    public bool Exists => Day >= 1 && Day <= DaysInMonth;
}
