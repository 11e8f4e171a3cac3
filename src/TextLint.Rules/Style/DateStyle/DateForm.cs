using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes dates in an order.</summary>
internal static class DateForm
{
    private const string MonthFirst = "mdy";

    /// <summary>What the house writes; null for a date that no style touches.</summary>
    public static string? Write(DateFigure date, FigureSite site, string style, LanguageData language)
    {
        if (!StyleDates.IsFree(date, site, language) || IsName(date, site, language)) return null;
        var isDayFirst = !style.StartsWith(MonthFirst, StringComparison.Ordinal);
        var ordinal = style.Length > MonthFirst.Length ? DateWriting.OrdinalOf(date.Day) : "";
        var written = DateWriting.Write(date, isDayFirst, ordinal, MonthOf(date, site, language), hasComma: style == MonthFirst);
        // The year stands between commas, unless another mark follows.
        if (style == MonthFirst && date.Year > 0 && site.WordAfter.Length > 0 && !IsDateline(date, site)) written += ",";
        return written;
    }

    /// <summary>The stop of Nov. that ends a sentence is read as the sentence's; away from there it is its own again.</summary>
    private static string MonthOf(DateFigure date, FigureSite site, LanguageData language)
    {
        var isShort = date.MonthText.Length < language.Figures.MonthNames[date.Month - 1].Length && !date.MonthText.EndsWith('.');
        return isShort && site.Text.EndsWith(date.MonthText, StringComparison.Ordinal) && site.TextAfter is ['.', ..] ? date.MonthText + "." : date.MonthText;
    }

    /// <summary>A date that begins its block, and a capital behind it: the comma would make a sentence of a dateline.</summary>
    private static bool IsDateline(DateFigure date, FigureSite site) =>
        (date.Weekday is null ? site.Span.Start : date.WeekdaySpan.Start) == site.At(0).Start && site.At(site.After).Has(TokenFlags.Capitalized);

    /// <summary>The May 4 Movement, and the October 7 attack: a day without its year that says which one.</summary>
    private static bool IsName(DateFigure date, FigureSite site, LanguageData language)
    {
        if (date.Year > 0) return false;
        return site.At(site.After).Has(TokenFlags.Capitalized) && site.WordAfter.Length > 0 || (language.Vocabulary.IsArticle(site.WordBefore) && site.IsBeforeNoun);
    }
}
