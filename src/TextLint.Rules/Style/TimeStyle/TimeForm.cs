using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes times of day.</summary>
internal static class TimeForm
{
    private const string Clock = "clock", Closed = "closed", PointsMinutes = "points-minutes";

    /// <summary>What the house writes; null for a figure that may be no time of day, or half of a range.</summary>
    public static string? Write(TimeFigure time, FigureSite site, string style, LanguageData language)
    {
        if (language.FigureStyles.HalfDayForms is not [var closed, var points] || time.Minute > 59 || time.Clock.Count(c => c is ':' or '.') > 1) return null;
        if (site.At(site.End).Kind is SyntaxKind.Slash or SyntaxKind.Word || site.At(site.First - 1).Kind is SyntaxKind.Slash or SyntaxKind.Word or SyntaxKind.Colon) return null;
        var hasHalf = time.HalfDayForm.Length > 0;
        if (hasHalf ? time.Hour is < 1 or > 12 : !IsClock(time, site, language)) return null;
        var hour = !hasHalf ? time.Hour : (time.Hour % 12) + (time.IsAfternoon ? 12 : 0);
        if (style == Clock) return hasHalf && !IsInRange(site, language) ? $"{hour:00}:{Math.Max(time.Minute, 0):00}" : null;
        var half = TimeWriting.HalfOf(hour >= 12, style == Closed ? closed : $" {points}");
        return Write((((hour + 11) % 12) + 1, time.Minute), style) + half;
    }

    private static string Write((int Hour, int Minute) time, string style)
    {
        if (style == PointsMinutes) return $"{time.Hour}:{Math.Max(time.Minute, 0):00}";
        return time.Minute <= 0 ? $"{time.Hour}" : $"{time.Hour}{(style == Closed ? '.' : ':')}{time.Minute:00}";
    }

    /// <summary>21:15 behind at is a time of the clock of 24 hours; 9:15 may be of either half, 2:35 a record, and a zone in capitals wants its clock.</summary>
    private static bool IsClock(TimeFigure time, FigureSite site, LanguageData language)
    {
        if (time.Separator != ':' || time.Hour > 23 || site.IsTouched || (time.Hour < 13 && time.Clock[0] != '0')) return false;
        return language.FigureStyles.Is(site.WordBefore, FigureWordKind.TimeStart) && !site.At(site.After).Has(TokenFlags.AllCaps);
    }

    /// <summary>9-11am and 9 to 11am: the first number would stay behind.</summary>
    private static bool IsInRange(FigureSite site, LanguageData language)
    {
        if (site.IsTouched) return true;
        return NumberNeighbours.FirstOfRange(site, language) >= 0;
    }
}
