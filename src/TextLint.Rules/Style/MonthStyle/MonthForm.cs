using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Writes months in full or short.</summary>
internal static class MonthForm
{
    /// <summary>The month's place and what the house writes there; null for a month that no style touches.</summary>
    public static (FigureSite Site, string Written)? Write(Figure figure, FigureSite site, bool isShort, LanguageData language)
    {
        if (language.FigureStyles.ShortMonths is not { Count: 12 } shortMonths) return null;
        var (month, text) = figure switch
        {
            // The 5th of October is how people speak, and they do not say Oct.
            DateFigure { IsNumeric: false } d when d.Ordinal.Length == 0 || d.IsPlain => (d.Month, d.MonthText),
            MonthFigure m => (m.Month, m.MonthText),
            _ => (0, ""),
        };
        if (month == 0 || StyleDates.IsCapitals(text)) return null;
        var written = isShort && figure is DateFigure ? shortMonths[month - 1] : language.Figures.MonthNames[month - 1];
        var start = figure.Span.Start + site.Text.IndexOf(text, StringComparison.Ordinal);
        var place = site.With(new TextSpan(start, text.Length));
        return (place, written);
    }
}
