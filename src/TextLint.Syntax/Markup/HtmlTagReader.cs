namespace TextLint.Syntax.Markup;

/// <summary>
/// Reads tags. It serves HTML, where almost anything is a tag, and Markdown, where a tag must be well formed to be one.
/// One reader serves one text: it remembers which quotation mark does not come again, so unclosed ones cost one search each.
/// </summary>
internal sealed class HtmlTagReader
{
    private int _noDoubleQuoteFrom = int.MaxValue;
    private int _noSingleQuoteFrom = int.MaxValue;

    /// <summary>Forgets what it knows of a text.</summary>
    public void Clear() => _noDoubleQuoteFrom = _noSingleQuoteFrom = int.MaxValue;

    /// <summary>True where a tag starts at the <c>&lt;</c> at <paramref name="at"/>.</summary>
    public bool TryRead(ReadOnlySpan<char> text, int at, out HtmlTag tag)
    {
        var isClose = at + 1 < text.Length && text[at + 1] == '/';
        var nameStart = isClose ? at + 2 : at + 1;
        var nameEnd = nameStart;
        if (nameStart < text.Length && char.IsAsciiLetter(text[nameStart]))
            while (nameEnd < text.Length && IsName(text[nameEnd])) nameEnd++;
        if (nameEnd == nameStart)
        {
            tag = default;
            return false;
        }
        var end = ReadAttributes(text, nameEnd, out var isComplete);
        tag = new HtmlTag(nameStart, nameEnd, end, isClose, isComplete);
        return true;
    }

    /// <summary>True where a tag as CommonMark knows it starts at the <c>&lt;</c> at <paramref name="at"/>: one such as a person means to write.</summary>
    public bool TryReadStrict(ReadOnlySpan<char> text, int at, out HtmlTag tag)
    {
        if (!TryRead(text, at, out tag) || !tag.IsComplete || text[tag.NameStart..tag.NameEnd].ContainsAny(':', '_')) return false;
        var next = text[tag.NameEnd];
        if (next is not ('>' or '/') && !IsSpace(next)) return false;
        if (!tag.IsClose) return HasStrictAttributes(text[tag.NameEnd..(tag.End - 1)]);
        return text[tag.NameEnd..(tag.End - 1)].IsWhiteSpace();
    }

    /// <summary>A tag ends at its <c>&gt;</c>; one that never gets there ends before the next <c>&lt;</c>.</summary>
    private int ReadAttributes(ReadOnlySpan<char> text, int at, out bool isComplete)
    {
        while (at < text.Length)
        {
            var unit = text[at];
            if (unit == '>' || unit == '<')
            {
                isComplete = unit == '>';
                return isComplete ? at + 1 : at;
            }
            at = unit is '"' or '\'' && text[at - 1] == '=' || (unit is '"' or '\'' && IsAfterEquals(text, at)) ? SkipQuoted(text, at) : at + 1;
        }
        isComplete = false;
        return at;
    }

    private static bool IsAfterEquals(ReadOnlySpan<char> text, int at)
    {
        var before = at - 1;
        // Four blanks are more than anyone writes there, and a bound keeps the look back cheap.
        while (before > 0 && at - before < 5 && IsSpace(text[before])) before--;
        return text[before] == '=';
    }

    private int SkipQuoted(ReadOnlySpan<char> text, int at)
    {
        ref var none = ref text[at] == '"' ? ref _noDoubleQuoteFrom : ref _noSingleQuoteFrom;
        if (at >= none) return at + 1;
        var length = text[(at + 1)..].IndexOf(text[at]);
        if (length >= 0) return at + length + 2;
        none = at;
        return at + 1;
    }

    private static bool HasStrictAttributes(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (true)
        {
            var start = at;
            while (at < text.Length && IsSpace(text[at])) at++;
            if (at == text.Length) return true;
            if (text[at] == '/') return at == text.Length - 1;
            if (at == start) return false;
            at = ReadStrictAttribute(text, at);
            if (at < 0) return false;
        }
    }

    private static int ReadStrictAttribute(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiLetter(text[at]) && text[at] is not ('_' or ':')) return -1;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or ':' or '.' or '-')) at++;
        var equals = at;
        while (equals < text.Length && IsSpace(text[equals])) equals++;
        if (equals == text.Length || text[equals] != '=') return at;
        at = equals + 1;
        while (at < text.Length && IsSpace(text[at])) at++;
        if (at == text.Length) return -1;
        if (text[at] is '"' or '\'')
        {
            var length = text[(at + 1)..].IndexOf(text[at]);
            return length < 0 ? -1 : at + length + 2;
        }
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && text[at] is not ('"' or '\'' or '=' or '<' or '>' or '`')) at++;
        return at == start ? -1 : at;
    }

    private static bool IsName(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or ':' or '_';

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\r' or '\n' or '\f';
}
