using System.Buffers;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads times of day in figures. What has neither two figures of minutes nor the half of the day is none.</summary>
internal static class TimeReader
{
    private static readonly SearchValues<char> s_clock = SearchValues.Create("0123456789:.");

    /// <summary>The time that begins at a token, and the index past it; null where none does.</summary>
    public static (TimeFigure Time, int End)? Read(FigureCursor cursor, int index)
    {
        var token = cursor[index];
        if (token.Kind is not (SyntaxKind.Time or SyntaxKind.Number)) return null;
        var text = cursor.TextAt(index);
        var end = index + 1;
        // 9:75 is three tokens.
        if (token.Kind == SyntaxKind.Number && cursor.KindAt(index + 1) == SyntaxKind.Colon && cursor.KindAt(index + 2) == SyntaxKind.Number && cursor[index + 2].Length == 2)
        {
            text = cursor.Block.Text[token.Start..cursor[index + 2].End];
            end = index + 3;
        }
        var clock = text[..ClockLength(text)];
        var inside = text[clock.Length..];
        if (Split(clock) is not { Hour: >= 0 } parts) return null;
        var form = inside.Length > 0 ? inside.ToString() : "";
        if (form.Length == 0 && cursor.Is(cursor.After(end - 1), FigureTermKind.HalfDay))
        {
            var mark = cursor.After(end - 1);
            form = cursor.Block.Text[cursor[end - 1].End..cursor[mark].End].ToString();
            end = mark + 1;
        }
        if (token.Kind == SyntaxKind.Number && form.Length == 0) return null;
        if (form.Length > 0 && cursor.Vocabulary.Find(form.AsSpan().Trim(), 0).Kind != FigureTermKind.HalfDay) return null;
        var letter = form.AsSpan().IndexOfAny("aApP");
        var time = new TimeFigure(cursor.SpanOf(index, end))
        {
            Token = index,
            Hour = parts.Hour,
            Minute = parts.Minute,
            Clock = clock.ToString(),
            HalfDayForm = letter < 0 ? "" : string.Concat(form.AsSpan(0, letter), char.IsUpper(form[letter]) ? "&" : "@", form.AsSpan(letter + 1)),
            IsAfternoon = letter >= 0 && form[letter] is 'p' or 'P',
        };
        return (time, end);
    }

    private static int ClockLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(s_clock) is >= 0 and var end ? end : text.Length;

    private static (int Hour, int Minute) Split(ReadOnlySpan<char> clock)
    {
        var at = clock.IndexOfAny(':', '.');
        var hours = at < 0 ? clock : clock[..at];
        if (hours.Length is 0 or > 2) return (-1, -1);
        var hour = int.Parse(hours, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        if (at < 0) return (hour, -1);
        return clock.Length >= at + 3 && int.TryParse(clock.Slice(at + 1, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minute) ? (hour, minute) : (-1, -1);
    }
}
