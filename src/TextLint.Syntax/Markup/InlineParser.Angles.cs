using System.Buffers;

namespace TextLint.Syntax.Markup;

/// <summary>What stands between angle brackets, and formulas.</summary>
internal sealed partial class InlineParser
{
    private const int LongestScheme = 32;

    private static readonly SearchValues<char> NoAddress = SearchValues.Create(" <>\t\r\n\f\v");

    private int ReadAngle(ReadOnlySpan<char> text, int at)
    {
        if (ReadAutoLink(text, at) is > 0 and var linkEnd)
        {
            Add(InlineNodeKind.AutoLink, at, linkEnd);
            (Last.InnerStart, Last.InnerEnd) = (at + 1, linkEnd - 1);
            return linkEnd;
        }
        if (ReadDeclaration(text, at, out var kind) is > 0 and var end) return Add(kind, at, end);
        if (!_tags.TryReadStrict(text, at, out var tag)) return at + 1;
        if (HtmlAttributes.IsSkipped(_skipped, text, tag) && SkipElement(text, tag) is > 0 and var elementEnd) return Add(InlineNodeKind.Object, at, elementEnd);
        AddTag(text, at, tag);
        return tag.End;
    }

    /// <summary>Where an element that is no prose ends, behind its first closing tag; -1 where none follows.</summary>
    private int SkipElement(ReadOnlySpan<char> text, HtmlTag tag)
    {
        var close = _unclosed.FindEnd(text, tag.End, $"</{text[tag.NameStart..tag.NameEnd]}");
        return close < 0 ? -1 : _unclosed.FindEnd(text, close, ">");
    }

    private static int ReadAutoLink(ReadOnlySpan<char> text, int at)
    {
        var length = text[(at + 1)..].IndexOfAny(NoAddress);
        if (length <= 0 || text[at + 1 + length] != '>') return -1;
        var inner = text.Slice(at + 1, length);
        return IsUri(inner) || IsMailAddress(inner) ? at + length + 2 : -1;
    }

    private static bool IsUri(ReadOnlySpan<char> inner)
    {
        var colon = inner.IndexOf(':');
        if (colon is < 2 or > LongestScheme || !char.IsAsciiLetter(inner[0])) return false;
        foreach (var unit in inner[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('+' or '.' or '-')) return false;
        }
        return true;
    }

    private static bool IsMailAddress(ReadOnlySpan<char> inner)
    {
        var sign = inner.IndexOf('@');
        if (sign <= 0 || sign == inner.Length - 1 || inner[^1] is '.' or '-') return false;
        foreach (var unit in inner)
        {
            if (unit is '\\' or '"' or '(' or ')' or ',' or ':' or ';' or '[' or ']' || !char.IsAscii(unit)) return false;
        }
        return inner[(sign + 1)..].IndexOfAnyExcept(DomainUnits) < 0 && !inner[sign..].Contains("..", StringComparison.Ordinal) && inner[sign + 1] is not ('.' or '-');
    }

    private static readonly SearchValues<char> DomainUnits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    private int ReadDeclaration(ReadOnlySpan<char> text, int at, out InlineNodeKind kind)
    {
        var rest = text[at..];
        kind = rest.StartsWith("<!--") ? InlineNodeKind.Comment : InlineNodeKind.Skipped;
        // The two dashes of an opening mark may be those of the closing one, as browsers read it.
        if (kind == InlineNodeKind.Comment) return _unclosed.FindEnd(text, rest.StartsWith("<!-->") ? at + 2 : rest.StartsWith("<!--->") ? at + 3 : at + 4, "-->");
        if (rest.StartsWith("<?")) return _unclosed.FindEnd(text, at + 2, "?>");
        if (rest.StartsWith("<![CDATA[")) return _unclosed.FindEnd(text, at + 9, "]]>");
        return rest.StartsWith("<!") && rest.Length > 2 && char.IsAsciiLetter(rest[2]) ? _unclosed.FindEnd(text, at + 3, ">") : -1;
    }

    private void AddTag(ReadOnlySpan<char> text, int at, HtmlTag tag)
    {
        var element = tag.Element(text);
        if (element == HtmlElement.LineBreak && !HtmlElements.IsBeforeLineEnd(text, tag.End)) Add(InlineNodeKind.Replaced, at, tag.End);
        else if (element == HtmlElement.Object && !tag.IsClose) Add(InlineNodeKind.Object, at, tag.End);
        else Add(InlineNodeKind.Tag, at, tag.End);
        if (Last.Kind == InlineNodeKind.Replaced) Last.Text = "\n";
        (Last.Element, Last.IsClose) = (element, Last.Kind == InlineNodeKind.Tag && tag.IsClose);
        if (Last.Kind == InlineNodeKind.Object && HtmlAttributes.Find(text, tag, "alt") is var (start, end)) (Last.InnerStart, Last.InnerEnd) = (start, end);
    }

    /// <summary>
    /// A formula stands between dollar signs on one line and has a sign that sums of money do not have. Money is the rule in news and
    /// formulas are rare, so a doubt is decided for money.
    /// </summary>
    private int ReadMath(ReadOnlySpan<char> text, int at)
    {
        var signs = at + 1 < text.Length && text[at + 1] == '$' ? 2 : 1;
        var start = at + signs;
        if (signs == 2 && ReadDisplay(text, at) is > 0 and var displayEnd) return displayEnd;
        var length = start < text.Length ? text[start..].IndexOfAny('$', '\r', '\n') : -1;
        if (length <= 0 || text[start + length] != '$' || !text[(start + length)..].StartsWith("$$".AsSpan(0, signs))) return start;
        var inner = text.Slice(start, length);
        var end = start + length + signs;
        var isFree = !char.IsWhiteSpace(inner[0]) && !char.IsWhiteSpace(inner[^1]) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
        if (!isFree || inner.IndexOfAny(FormulaSigns) < 0) return start;
        Add(InlineNodeKind.Code, at, end);
        (Last.InnerStart, Last.InnerEnd) = (start, start + length);
        return end;
    }

    /// <summary>A formula on lines of its own: two signs begin a line and two end one. Three signs are no formula's.</summary>
    private int ReadDisplay(ReadOnlySpan<char> text, int at)
    {
        if ((at > 0 && text[at - 1] is not ('\r' or '\n')) || (at + 2 < text.Length && text[at + 2] == '$')) return -1;
        var end = _unclosed.FindEnd(text, at + 2, "$$");
        if (end < 0 || end - at < 5 || (end < text.Length && text[end] is not ('\r' or '\n')) || text[(at + 2)..(end - 2)].IsWhiteSpace()) return -1;
        Add(InlineNodeKind.Code, at, end);
        (Last.InnerStart, Last.InnerEnd) = (at + 2, end - 2);
        return end;
    }

    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("\\^_={}");
}
