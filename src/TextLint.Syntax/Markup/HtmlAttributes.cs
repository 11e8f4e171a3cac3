namespace TextLint.Syntax.Markup;

/// <summary>Finds attributes of a tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>The value of the first attribute with a name, as a range of the text without its quotation marks; null where there is none.</summary>
    public static (int Start, int End)? Find(ReadOnlySpan<char> text, HtmlTag tag, string name)
    {
        var end = tag.IsComplete ? tag.End - 1 : tag.End;
        for (var at = tag.NameEnd; at < end;)
        {
            while (at < end && (IsSpace(text[at]) || text[at] == '/')) at++;
            var start = at;
            while (at < end && !IsSpace(text[at]) && text[at] is not ('=' or '/')) at++;
            if (at == start) at++;
            var isNamed = text[start..Math.Min(at, end)].Equals(name, StringComparison.OrdinalIgnoreCase);
            var (from, to) = ReadValue(text, ref at, end);
            if (isNamed) return (from, to);
        }
        return null;
    }

    /// <summary>True where a tag is one that is skipped, by its name or by its class.</summary>
    public static bool IsSkipped(SkippedMarkup skipped, ReadOnlySpan<char> text, HtmlTag tag)
    {
        if (tag.IsClose || skipped.IsEmpty) return false;
        if (skipped.HasName(text[tag.NameStart..tag.NameEnd])) return true;
        return skipped.HasClasses && Find(text, tag, "class") is var (start, end) && skipped.HasClass(text[start..end]);
    }

    private static (int Start, int End) ReadValue(ReadOnlySpan<char> text, ref int at, int end)
    {
        var equals = at;
        while (equals < end && IsSpace(text[equals])) equals++;
        if (equals >= end || text[equals] != '=') return (at, at);
        at = equals + 1;
        while (at < end && IsSpace(text[at])) at++;
        if (at < end && text[at] is '"' or '\'')
        {
            var length = text[(at + 1)..end].IndexOf(text[at]);
            var close = length < 0 ? end : at + 1 + length;
            var value = (at + 1, close);
            at = Math.Min(end, close + 1);
            return value;
        }
        var start = at;
        while (at < end && !IsSpace(text[at])) at++;
        return (start, at);
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\r' or '\n' or '\f';
}
