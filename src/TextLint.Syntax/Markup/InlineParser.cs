using System.Buffers;
using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Finds the Markdown inside a leaf: one pass over its content from left to right, with a stack of brackets and one of emphasis signs.
/// Each is linear; no shape of text makes it look at a unit again and again. One parser serves all leaves of a text.
/// </summary>
internal sealed partial class InlineParser
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\r\n\\`*_~[]!<&$:");

    private readonly List<InlineNode> _nodes = [];
    private readonly BracketStack _brackets = new();
    private readonly DelimiterStack _delimiters;
    private readonly BacktickIndex _backticks = new();
    private readonly HtmlTagReader _tags = new();
    private readonly UnclosedMarks _unclosed = new();
    private readonly LinkDefinitions _definitions;
    private readonly SkippedMarkup _skipped;

    public InlineParser(LinkDefinitions definitions, SkippedMarkup skipped) => (_definitions, _skipped, _delimiters) = (definitions, skipped, new DelimiterStack(_nodes));

    /// <summary>The pieces found by the last <see cref="Parse"/>, in order.</summary>
    public ReadOnlySpan<InlineNode> Nodes => CollectionsMarshal.AsSpan(_nodes);

    /// <summary>Reads the content from <paramref name="start"/> to its end.</summary>
    public void Parse(ReadOnlySpan<char> text, int start)
    {
        Clear();
        var at = start;
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny(Signs);
            if (length < 0) break;
            at = ReadSign(text, at + length);
        }
        _delimiters.Pair(-1, text);
    }

    private void Clear()
    {
        _nodes.Clear();
        _brackets.Clear();
        _delimiters.Clear();
        _backticks.Clear();
        _tags.Clear();
        _unclosed.Clear();
    }

    /// <summary>Reads what begins with the sign at <paramref name="at"/>, and gives the offset behind it.</summary>
    private int ReadSign(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\r' or '\n' => ReadLineBreak(text, at),
        '\\' => ReadEscape(text, at),
        '`' => ReadCode(text, at),
        '*' or '_' or '~' => ReadDelimiter(text, at),
        '[' => ReadOpenBracket(text, at, at + 1),
        '!' => at + 1 < text.Length && text[at + 1] == '[' ? ReadOpenBracket(text, at, at + 2) : at + 1,
        ']' => ReadCloseBracket(text, at),
        '<' => ReadAngle(text, at),
        '&' => ReadEntity(text, at),
        '$' => ReadMath(text, at),
        _ => ReadAddress(text, at),
    };

    /// <summary>Spaces before a line break vanish: two of them are a hard break, which to a reader is a break like the other.</summary>
    private int ReadLineBreak(ReadOnlySpan<char> text, int at)
    {
        var floor = _nodes.Count == 0 ? 0 : _nodes[^1].End;
        var start = at;
        while (start > floor && text[start - 1] == ' ') start--;
        if (start < at) Add(InlineNodeKind.Skipped, start, at);
        return at + 1;
    }

    private int ReadEscape(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length) return at + 1;
        if (text[at + 1] is '\r' or '\n') return Add(InlineNodeKind.Skipped, at, at + 1);
        if (!char.IsAscii(text[at + 1]) || !(char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]))) return at + 1;
        Add(InlineNodeKind.Replaced, at, at + 2);
        Last.Text = EscapedSigns[text[at + 1]];
        return at + 2;
    }

    private int ReadCode(ReadOnlySpan<char> text, int at)
    {
        var open = BacktickIndex.RunEnd(text, at);
        var close = _backticks.FindClose(text, open, open - at);
        if (close < 0) return open;
        Add(InlineNodeKind.Code, at, close + open - at);
        var isPadded = close - open > 2 && IsPad(text[open]) && IsPad(text[close - 1]) && !text[open..close].IsWhiteSpace();
        (Last.InnerStart, Last.InnerEnd) = isPadded ? (open + 1, close - 1) : (open, close);
        return Last.End;
    }

    private int ReadDelimiter(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExcept(text[at]);
        var end = length < 0 ? text.Length : at + length;
        // One tilde is "about", three and more are a line: only two strike out.
        if (text[at] == '~' && end - at != 2) return end;
        var (canOpen, canClose) = Flanking.Decide(text, at, end);
        if (!canOpen && !canClose) return end;
        Add(InlineNodeKind.Delimiter, at, end);
        (Last.CanOpen, Last.CanClose) = (canOpen, canClose);
        _delimiters.Push();
        return end;
    }

    private int ReadEntity(ReadOnlySpan<char> text, int at)
    {
        var length = EntityReader.Read(text[at..], out var decoded);
        if (length == 0) return at + 1;
        Add(InlineNodeKind.Replaced, at, at + length);
        Last.Text = decoded;
        return at + length;
    }

    /// <summary>Signs in a bare address are part of it.</summary>
    private static int ReadAddress(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith("://") || !(text[..at].EndsWith("http") || text[..at].EndsWith("https"))) return at + 1;
        var length = text[at..].IndexOfAny(AddressEnds);
        var end = length < 0 ? text.Length : at + length;
        while (text[end - 1] is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'') end--;
        return Math.Max(end, at + 1);
    }

    private int Add(InlineNodeKind kind, int start, int end)
    {
        _nodes.Add(new InlineNode { Kind = kind, Start = start, End = end, Previous = -1, Next = -1 });
        return end;
    }

    private ref InlineNode Last => ref CollectionsMarshal.AsSpan(_nodes)[^1];

    private static bool IsPad(char unit) => unit is ' ' or '\r' or '\n';
}
