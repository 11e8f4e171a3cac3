using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A time of day in figures: <c>9:30 a.m.</c>, <c>21:15</c>.</summary>
public sealed class TimeFigure(TextSpan span) : Figure(span)
{
    /// <summary>The hour as written.</summary>
    public required int Hour { get; init; }

    /// <summary>The minute as written; -1 where there is none.</summary>
    public int Minute { get; init; } = -1;

    /// <summary>The hour and minute as they stand in the text.</summary>
    public required string Clock { get; init; }

    /// <summary>
    /// How the half of the day is written, its space with it: <c>@m</c>, <c> @.m.</c>, with <c>@</c> for a small a or p and <c>&amp;</c> for a capital; empty where there is none.
    /// </summary>
    public string HalfDayForm { get; init; } = "";

    /// <summary>True for the second half of the day, where one is named.</summary>
    public bool IsAfternoon { get; init; }

    /// <summary>What stands between hour and minute; U+0000 where there is no minute.</summary>
    public char Separator => Minute < 0 ? '\0' : Clock.Contains(':', StringComparison.Ordinal) ? ':' : '.';
}
