using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Which dates in words a style may write anew.</summary>
internal static class StyleDates
{
    /// <summary>True for a date that stands alone: no figures, no word between day and month, no row or range of days, no dateline in capitals.</summary>
    public static bool IsFree(DateFigure date, FigureSite site, LanguageData language) =>
        date is { IsPlain: true, IsNumeric: false } && !site.IsTouched && !IsCapitals(date.MonthText) && !NumberNeighbours.IsInRow(site, language);

    /// <summary>True for a month in capitals: OCT 8.</summary>
    public static bool IsCapitals(string month) => month.Length > 1 && char.IsUpper(month[1]);
}
