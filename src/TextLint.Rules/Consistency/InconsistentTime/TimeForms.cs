using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Times that differ in the mark between hour and minute, or in how the half of the day is written.</summary>
internal static class TimeForms
{
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var times = FigurePlaces.Of<TimeFigure>(model, t => t.HalfDayForm.Length > 0).ToList();
        if (FigurePlaces.Conflict(times, model, t => t.HalfDayForm) is { } halves) yield return halves;
        if (FigurePlaces.Conflict(times, model, t => t.Minute < 0 ? null : t.Separator.ToString()) is { } separators) yield return separators;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var times = FigurePlaces.BySpan<TimeFigure>(model);
        return (place, form) => times.TryGetValue(place.Span, out var time) ? WithSentenceStop(Write(time, form), place, model.Document.Text.AsSpan(TextSpan.FromBounds(place.Span.End, model.Document.Text.Length))) : null;
    }

    /// <summary>The stop of p.m. is the sentence's too: it stays where the sentence ends, and is not doubled where it has its own.</summary>
    private static string WithSentenceStop(string written, FormPlace place, ReadOnlySpan<char> after)
    {
        if (written.EndsWith('.')) return after is ['.', ..] ? written[..^1] : written;
        return place.Text.EndsWith('.') && EndsSentence(after) ? $"{written}." : written;
    }

    private static bool EndsSentence(ReadOnlySpan<char> after)
    {
        var next = after.TrimStart();
        return next.IsEmpty || after[0] is '\r' or '\n' || (next.Length < after.Length && char.IsUpper(next[0]));
    }

    private static string Write(TimeFigure time, string form)
    {
        var (clock, half) = form.Length == 1 ? (time.Clock.Replace(time.Separator, form[0]), time.HalfDayForm) : (time.Clock, form);
        var letter = time.IsAfternoon ? 'p' : 'a';
        return clock + half.Replace('@', letter).Replace('&', char.ToUpperInvariant(letter));
    }
}
