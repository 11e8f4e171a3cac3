using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Reads dates: in words with a day, and in figures.</summary>
internal static class DateReader
{
    /// <summary>The date that begins at a token, and the index past it; null where none does.</summary>
    public static (DateFigure Date, int End)? Read(FigureCursor cursor, int index)
    {
        if (cursor.KindAt(index) == SyntaxKind.Date) return ReadFigures(cursor, index);
        var (weekday, start) = (cursor.TermAt(index), index);
        if (weekday.Kind == FigureTermKind.Weekday && !IsInName(cursor, index, weekday)) start = PastComma(cursor, index);
        var isWeekday = start > index;
        var parts = ReadDayFirst(cursor, start) ?? ReadMonthFirst(cursor, start, isWeekday);
        if (parts is not { } p) return null;
        var date = new DateFigure(cursor.SpanOf(start, p.End))
        {
            Token = start,
            Weekday = isWeekday ? (DayOfWeek)(weekday.Value % 7) : null,
            WeekdaySpan = isWeekday ? cursor[index].Span : default,
            Day = p.Day.Value,
            Ordinal = p.Day.Ordinal,
            Month = p.Month.Value,
            MonthText = p.MonthText,
            Year = p.Year,
            IsDayFirst = p.IsDayFirst,
            IsPlain = p.IsPlain,
        };
        return (date, p.End);
    }

    /// <summary>The month with its year that begins at a token; null where none does: in May 2000 people left, but a year is all that follows a comma.</summary>
    public static MonthFigure? ReadMonth(FigureCursor cursor, int index)
    {
        var month = MonthAt(cursor, index);
        if (month.Kind != FigureTermKind.Month) return null;
        var at = cursor.After(index);
        var hasComma = cursor.KindAt(at) == SyntaxKind.Comma;
        if (hasComma) at = cursor.After(at);
        if (!cursor.IsYear(at)) return null;
        return new MonthFigure(cursor.SpanOf(index, at + 1)) { Token = index, Month = month.Value, MonthText = cursor.TextAt(index).ToString(), Year = cursor.WholeAt(at, 4), HasComma = hasComma };
    }

    /// <summary>The Sun that a town's name stands before is a newspaper.</summary>
    private static bool IsInName(FigureCursor cursor, int index, FigureTerm weekday) =>
        weekday.Text != weekday.Plural && cursor[cursor.Before(index)] is { Kind: SyntaxKind.Word } before && before.Has(TokenFlags.Capitalized);

    private readonly record struct Parts((int Value, string Ordinal) Day, FigureTerm Month, string MonthText, int Year, bool IsDayFirst, bool IsPlain, int End);

    /// <summary>5 October 2024, the 5th of October, 5. Oktober.</summary>
    private static Parts? ReadDayFirst(FigureCursor cursor, int index)
    {
        if (DayAt(cursor, index) is not { Value: > 0 } day) return null;
        var at = cursor.After(index);
        if (cursor.Vocabulary.DayHasStop && cursor.KindAt(index + 1) == SyntaxKind.FullStop) at = cursor.After(index + 1);
        var isLinked = cursor.Is(at, FigureTermKind.DateLink);
        if (isLinked) at = cursor.After(at);
        var month = MonthAt(cursor, at);
        // 31 September 11 hijackers: the month has its own day. At the end of a clause it has not.
        if (month.Kind != FigureTermKind.Month || (DayAt(cursor, cursor.After(at)).Value > 0 && !cursor.IsYear(cursor.After(at)))) return null;
        var (year, end) = YearAfter(cursor, at);
        var isRange = cursor.KindAt(index - 1) is SyntaxKind.Hyphen or SyntaxKind.EnDash;
        return new Parts(day, month, cursor.TextAt(at).ToString(), year, IsDayFirst: true, !isLinked && !isRange, end);
    }

    /// <summary>October 5, 2024. A number behind a month may count what follows: it is a day where a year, a weekday or a word such as on says so, or no noun follows.</summary>
    private static Parts? ReadMonthFirst(FigureCursor cursor, int index, bool hasWeekday)
    {
        var month = MonthAt(cursor, index);
        if (month.Kind != FigureTermKind.Month) return null;
        var at = cursor.After(index);
        if (DayAt(cursor, at) is not { Value: > 0 } day) return null;
        var (year, end) = YearAfter(cursor, at);
        if (year == 0 && !hasWeekday && !cursor.Is(cursor.Before(index), FigureTermKind.DateStart) && MayCount(cursor, at)) return null;
        var isRange = cursor.KindAt(at + 1) is SyntaxKind.Hyphen or SyntaxKind.EnDash;
        return new Parts(day, month, cursor.TextAt(index).ToString(), year, IsDayFirst: false, !isRange, end);
    }

    private static bool MayCount(FigureCursor cursor, int day) => cursor[cursor.After(day)].IsWord || cursor.KindAt(day + 1) is SyntaxKind.Colon or SyntaxKind.Slash or SyntaxKind.Percent;

    private static FigureTerm MonthAt(FigureCursor cursor, int index)
    {
        var term = cursor.TermAt(index);
        if (term.Kind != FigureTermKind.Month) return FigureTerm.None;
        // A month that its language writes with a capital is a word without one: march, may.
        return char.IsUpper(term.Text[0]) && !cursor[index].Has(TokenFlags.Capitalized) ? FigureTerm.None : term;
    }

    private static (int Value, string Ordinal) DayAt(FigureCursor cursor, int index)
    {
        if (cursor.KindAt(index) != SyntaxKind.Number) return default;
        var text = cursor.TextAt(index);
        var digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        if (digits is not (1 or 2) || (digits < text.Length && !IsOrdinal(text[digits..]))) return default;
        var value = digits == 1 ? text[0] - '0' : ((text[0] - '0') * 10) + text[1] - '0';
        return (value, text[digits..].ToString());
    }

    private static bool IsOrdinal(ReadOnlySpan<char> ending) => ending is "st" or "nd" or "rd" or "th" or "er";

    private static (int Year, int End) YearAfter(FigureCursor cursor, int index)
    {
        var at = cursor.After(index);
        if (cursor.KindAt(at) == SyntaxKind.Comma) at = cursor.After(at);
        else if (cursor.Is(at, FigureTermKind.DateLink)) at = cursor.After(at);
        // 2,000 people and 2024-25 are no years, nor is 2024 in 4 October 2024: it counts nothing.
        return cursor.IsYear(at) ? (cursor.WholeAt(at, 4), at + 1) : (0, index + 1);
    }

    private static int PastComma(FigureCursor cursor, int index)
    {
        var at = cursor.After(index);
        return cursor.KindAt(at) == SyntaxKind.Comma ? cursor.After(at) : at;
    }

    /// <summary>2024-10-05; 5/10/2024 may be of either order, and is of the one that exists.</summary>
    private static (DateFigure Date, int End)? ReadFigures(FigureCursor cursor, int index)
    {
        Span<Range> parts = stackalloc Range[4];
        var text = cursor.TextAt(index);
        if (text.SplitAny(parts, "-/.") != 3) return null;
        var (first, second, third) = (ValueOf(text[parts[0]]), ValueOf(text[parts[1]]), ValueOf(text[parts[2]]));
        var isYearFirst = text[parts[0]].Length == 4;
        var (year, day, month) = isYearFirst ? (first, third, second) : (third, first, second);
        if (year < 1000) return null;
        var date = Create(cursor[index].Span, index, (year, month, day));
        if (!date.Exists && !isYearFirst && Create(cursor[index].Span, index, (year, day, month)) is { Exists: true } other) date = other;
        return (date, index + 1);
    }

    private static DateFigure Create(TextSpan span, int token, (int Year, int Month, int Day) parts) =>
        new(span) { Token = token, Day = parts.Day, Month = parts.Month, Year = parts.Year, IsPlain = true };

    private static int ValueOf(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
