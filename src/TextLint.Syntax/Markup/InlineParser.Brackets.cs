using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>Links, images and footnote marks.</summary>
internal sealed partial class InlineParser
{
    private const int LongestFootnoteLabel = 100;

    private int ReadOpenBracket(ReadOnlySpan<char> text, int at, int end)
    {
        var isImage = end - at == 2;
        if (!isImage && ReadFootnoteMark(text, at) is > 0 and var markEnd) return Add(InlineNodeKind.Object, at, markEnd);
        Add(InlineNodeKind.Literal, at, end);
        _brackets.Push(new Bracket(_nodes.Count - 1, end, isImage, _delimiters.Last));
        return end;
    }

    /// <summary>Where the footnote mark, <c>[^label]</c>, that starts at <paramref name="at"/> ends, or -1.</summary>
    public static int ReadFootnoteMark(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text[at] != '[' || text[at + 1] != '^') return -1;
        var stop = Math.Min(text.Length, at + LongestFootnoteLabel);
        var end = at + 2;
        while (end < stop && text[end] > ' ' && text[end] is not ('[' or ']' or '^')) end++;
        return end > at + 2 && end < stop && text[end] == ']' ? end + 1 : -1;
    }

    private int ReadCloseBracket(ReadOnlySpan<char> text, int at)
    {
        if (_brackets.IsEmpty) return at + 1;
        var opener = _brackets.Top;
        if (!_brackets.IsTopActive)
        {
            _brackets.Pop();
            return at + 1;
        }
        var end = ReadTargetOrLabel(text, at, opener);
        _brackets.Pop();
        if (end < 0) return at + 1;
        if (opener.IsImage) CloseImage(opener, at, end);
        else CloseLink(opener, at, end, text);
        return end;
    }

    private int ReadTargetOrLabel(ReadOnlySpan<char> text, int at, Bracket opener)
    {
        if (LinkReader.ReadTarget(text, at + 1) is >= 0 and var target) return target;
        if (LinkReader.ReadLabel(text, at + 1) is >= 0 and var label)
            return _definitions.Contains(text[(at + 2)..(label - 1)]) ? label : -1;
        if (_brackets.TopHoldsBracket || at - opener.End is 0 or > 999 || !_definitions.Contains(text[opener.End..at])) return -1;
        return text[(at + 1)..].StartsWith("[]") ? at + 3 : at + 1;
    }

    private void CloseLink(Bracket opener, int at, int end, ReadOnlySpan<char> text)
    {
        CollectionsMarshal.AsSpan(_nodes)[opener.Node].Kind = InlineNodeKind.LinkOpen;
        _delimiters.Pair(opener.LastDelimiter, text);
        Add(InlineNodeKind.LinkClose, at, end);
        _brackets.Deactivate();
    }

    /// <summary>What an image holds is not read here: its text is prose only where the image stands alone.</summary>
    private void CloseImage(Bracket opener, int at, int end)
    {
        var start = _nodes[opener.Node].Start;
        _delimiters.Drop(opener.LastDelimiter);
        CollectionsMarshal.SetCount(_nodes, opener.Node);
        Add(InlineNodeKind.Object, start, end);
        (Last.InnerStart, Last.InnerEnd, Last.IsClose) = (opener.End, at, true);
    }
}
