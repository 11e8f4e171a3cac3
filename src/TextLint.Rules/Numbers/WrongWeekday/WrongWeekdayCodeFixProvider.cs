using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Numbers;

/// <summary>Writes the weekday that the date has, or the nearest date that has the weekday.</summary>
public sealed class WrongWeekdayCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WrongWeekdayAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(WrongWeekdayAnalyzer.WeekdayProperty, out var weekday)) return;
        context.RegisterCodeFix($"Change to \"{weekday}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, weekday));
        if (properties.GetValueOrDefault(WrongWeekdayAnalyzer.DayProperty) is not { Length: > 0 } day || context.Diagnostic.Related is not [var date, ..]) return;
        var text = context.Text.AsSpan(date.Span);
        var start = FirstDayDigit(text);
        if (start < 0) return;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        context.RegisterCodeFix($"Change the day to {day}", FixApplicability.Unsafe, new TextChange(TextSpan.FromBounds(date.Span.Start + start, date.Span.Start + end), day));
    }

    /// <summary>The day is the number of one or two figures; an ordinal ending would not fit another day.</summary>
    private static int FirstDayDigit(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - at <= 2) return end < text.Length && char.IsLetter(text[end]) ? -1 : at;
            at = end;
        }
        return -1;
    }
}
