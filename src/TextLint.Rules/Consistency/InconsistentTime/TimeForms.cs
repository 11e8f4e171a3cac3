using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Times that differ in the mark between hour and minute, or in how the half of the day is written.</summary>
internal static class TimeForms
{
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        if (Find(model, t => t.HalfDayForm) is { } halves) yield return halves;
        if (Find(model, t => t.Minute < 0 ? null : t.Separator.ToString()) is { } separators) yield return separators;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var times = FigurePlaces.BySpan<TimeFigure>(model);
        return (place, form) => times.TryGetValue(place.Span, out var time) ? SentenceStop.Keep(Write(time, form), place.Text, model.Document.Text.AsSpan(TextSpan.FromBounds(place.Span.End, model.Document.Text.Length))) : null;
    }

    private static FormConflict? Find(SemanticModel model, Func<TimeFigure, string?> formOf) =>
        FigurePlaces.Conflict(FigurePlaces.InTwoForms(model, t => t.HalfDayForm.Length > 0, formOf), model, formOf);

    private static string Write(TimeFigure time, string form)
    {
        var (clock, half) = form.Length == 1 ? (time.Clock.Replace(time.Separator, form[0]), time.HalfDayForm) : (time.Clock, form);
        return clock + TimeWriting.HalfOf(time.IsAfternoon, half);
    }
}
