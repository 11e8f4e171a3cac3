using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Finds the day that a date means: with its year, or nearest to the day of the article where it has none.</summary>
internal sealed class WeekdayCheck(SemanticModel model)
{
    // Before it, some countries counted days by another calendar.
    private const int FirstYear = 1924;

    // News tells of days not farther than this without their year.
    private const int LongestDistance = 120;

    /// <summary>The day; null where it does not exist, is too long ago, or is not certain.</summary>
    public DateOnly? Find(int block, DateFigure date)
    {
        if (!date.Exists) return null;
        if (date.Year > 0) return date.Year >= FirstYear && date.Day <= DateTime.DaysInMonth(date.Year, date.Month) ? new DateOnly(date.Year, date.Month, date.Day) : null;
        return model.KnownNames.Article.Date is { } published && !NamesAnotherYear(block, published) && Nearest(date, published) is { } day && DistanceOf(day, published) <= LongestDistance ? day : null;
    }

    private static DateOnly? Nearest(DateFigure date, DateOnly published)
    {
        DateOnly? nearest = null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (year is < 1 or > 9999 || date.Day > DateTime.DaysInMonth(year, date.Month)) continue;
            var day = new DateOnly(year, date.Month, date.Day);
            if (nearest is null || DistanceOf(day, published) < DistanceOf(nearest.Value, published)) nearest = day;
        }
        return nearest;
    }

    private static int DistanceOf(DateOnly day, DateOnly other) => Math.Abs(day.DayNumber - other.DayNumber);

    /// <summary>A paragraph that tells of another year may mean that one.</summary>
    private bool NamesAnotherYear(int block, DateOnly published)
    {
        foreach (var figure in model.Facts[block].Figures)
            if (figure is NumberFigure { IsRecentYear: true } year && year.Value != published.Year) return true;
            else if (figure is DateFigure { Year: > 0 } date && date.Year != published.Year) return true;
        return false;
    }
}
