using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Dates in words that differ in order, in ordinals or in the month's form. Each of these is one conflict.</summary>
internal static class DateForms
{
    private const string DayFirst = "day-first", MonthFirst = "month-first", Ordinal = "ordinal", Cardinal = "cardinal", Full = "full", Short = "short", ShortWithStop = "short-with-stop";

    private const int NeverShort = 5;

    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        if (Find(model, d => d.IsDayFirst ? DayFirst : MonthFirst) is { } order) yield return order;
        if (Find(model, d => d.Ordinal.Length > 0 ? Ordinal : Cardinal) is { } ordinals) yield return ordinals;
        // A month of four letters or fewer has no short form in most styles, and styles that shorten the others leave March and April whole: what these say of the others is nothing.
        if (Find(model, d => MonthFormOf(d, model)) is { } months) yield return months;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var dates = FigurePlaces.BySpan<DateFigure>(model);
        return (place, form) => dates.TryGetValue(place.Span, out var date) ? Write(date, form, model.Language.Figures) : null;
    }

    private static FormConflict? Find(SemanticModel model, Func<DateFigure, string?> formOf) =>
        FigurePlaces.Conflict(FigurePlaces.InTwoForms(model, d => d is { IsPlain: true, IsNumeric: false }, formOf), model, formOf);

    private static string? MonthFormOf(DateFigure date, SemanticModel model)
    {
        var full = model.Language.Figures.MonthNames[date.Month - 1];
        if (full.Length <= 4 || (full.Length == NeverShort && date.MonthText.Length == full.Length)) return null;
        if (date.MonthText.EndsWith('.')) return ShortWithStop;
        return date.MonthText.Length == full.Length ? Full : Short;
    }

    private static string? Write(DateFigure date, string form, FigureVocabulary words)
    {
        var isDayFirst = form == DayFirst || (form != MonthFirst && date.IsDayFirst);
        var ordinal = form switch { Ordinal => DateWriting.OrdinalOf(date.Day), Cardinal => "", _ => date.Ordinal };
        var full = words.MonthNames[date.Month - 1];
        var month = form switch { Full => full, Short => full[..3], ShortWithStop => $"{(full.StartsWith("Sept", StringComparison.Ordinal) ? "Sept" : full[..3])}.", _ => date.MonthText };
        return DateWriting.Write(date, isDayFirst, ordinal, month, hasComma: true);
    }
}
