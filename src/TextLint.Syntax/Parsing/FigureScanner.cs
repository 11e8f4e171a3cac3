namespace TextLint.Syntax.Parsing;

/// <summary>Dates and times in figures. Each method looks at the start of a span and gives the units it takes, or 0.</summary>
internal static class FigureScanner
{
    public static int DateEnd(ReadOnlySpan<char> text)
    {
        var first = Digits(text, 0);
        if (first is not (1 or 2 or 4) || first + 1 >= text.Length || text[first] is not ('-' or '/' or '.')) return 0;
        var separator = text[first];
        var second = Digits(text, first + 1);
        if (second is not (1 or 2)) return 0;
        var at = first + 1 + second;
        if (at + 1 >= text.Length || text[at] != separator) return 0;
        var third = Digits(text, at + 1);
        var end = at + 1 + third;
        if (IsFollowedByMore(text, end, separator)) return 0;
        var isDate = first == 4
            ? third is 1 or 2 && IsDayMonth(Value(text, at + 1, third), Value(text, first + 1, second))
            : (third == 4 || (third == 2 && separator == '/')) && IsDayMonth(Value(text, 0, first), Value(text, first + 1, second));
        return isDate ? end : 0;
    }

    public static int TimeEnd(ReadOnlySpan<char> text)
    {
        var hours = Digits(text, 0);
        if (hours is not (1 or 2) || hours + 2 >= text.Length || text[hours] is not (':' or '.' or 'h')) return 0;
        var separator = text[hours];
        if (Digits(text, hours + 1) != 2 || Value(text, 0, hours) > 24 || Value(text, hours + 1, 2) > 59) return 0;
        var end = hours + 3;
        if (separator == ':' && end < text.Length && text[end] == ':' && Digits(text, end + 1) == 2) end += 3;
        var half = HalfOfDay(text, end);
        if (half > 0) return end + half;
        return separator == '.' || IsFollowedByMore(text, end, separator) ? 0 : end;
    }

    private static int HalfOfDay(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('a' or 'p' or 'A' or 'P')) return 0;
        if (text[at + 1] is 'm' or 'M') return at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]) ? 0 : 2;
        return at + 3 < text.Length && text[at + 1] == '.' && text[at + 2] is 'm' or 'M' && text[at + 3] == '.' ? 4 : 0;
    }

    private static bool IsFollowedByMore(ReadOnlySpan<char> text, int end, char separator)
    {
        if (end >= text.Length) return false;
        return char.IsLetterOrDigit(text[end]) || (text[end] == separator && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    private static bool IsDayMonth(int left, int right) => left is >= 1 and <= 31 && right is >= 1 and <= 31 && (left <= 12 || right <= 12);

    /// <summary>Digits from <paramref name="at"/> on; five stands for more.</summary>
    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (count < 5 && at + count < text.Length && char.IsAsciiDigit(text[at + count])) count++;
        return count;
    }

    private static int Value(ReadOnlySpan<char> text, int at, int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++) value = (value * 10) + (text[at + i] - '0');
        return value;
    }
}
