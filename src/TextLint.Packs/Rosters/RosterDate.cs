using System.Globalization;

namespace TextLint.Packs.Rosters;

/// <summary>Dates as a roster writes them: a day, a month or a year.</summary>
internal static class RosterDate
{
    public const string Expected = "a date such as 2025-02-11, 2025-02 or 2025";

    /// <summary>The first day that the text stands for; null where it is no date.</summary>
    public static DateOnly? First(string text) => Read(text, isLast: false);

    /// <summary>The last day that the text stands for; null where it is no date.</summary>
    public static DateOnly? Last(string text) => Read(text, isLast: true);

    private static DateOnly? Read(string text, bool isLast)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return isLast ? new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)) : month;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return isLast ? new DateOnly(year.Year, 12, 31) : year;
        return null;
    }
}
