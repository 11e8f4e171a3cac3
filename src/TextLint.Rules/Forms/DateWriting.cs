using TextLint.Semantics;

namespace TextLint.Rules.Forms;

/// <summary>Writes dates in words.</summary>
internal static class DateWriting
{
    /// <summary>A date in an order, with an ending behind its day and a form of its month; <c>October 8, 2024</c> has a comma, one with an ordinal has none.</summary>
    public static string Write(DateFigure date, bool isDayFirst, string ordinal, string month, bool hasComma)
    {
        if (isDayFirst) return date.Year == 0 ? $"{date.Day}{ordinal} {month}" : $"{date.Day}{ordinal} {month} {date.Year}";
        return date.Year == 0 ? $"{month} {date.Day}{ordinal}" : $"{month} {date.Day}{ordinal}{(hasComma ? "," : "")} {date.Year}";
    }

    /// <summary>What makes an ordinal of a day.</summary>
    public static string OrdinalOf(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
