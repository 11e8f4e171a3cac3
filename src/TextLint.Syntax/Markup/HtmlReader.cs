using System.Buffers;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Reads HTML into blocks: a whole text, or a block of HTML within Markdown. It builds no tree, so any nesting costs the same.
/// One reader serves all blocks of a text.
/// </summary>
internal sealed partial class HtmlReader(string source, BlockTiler tiler, ProseBuilder prose, SkippedMarkup skipped)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<&");

    private readonly HtmlTagReader _tags = new();
    private readonly UnclosedMarks _marks = new();
    private readonly HtmlNesting _nesting = new();
    private readonly ElementStack _elements = new(prose);
    private ContentText _content = new(source);

    /// <summary>Reads <paramref name="content"/>, whose full text starts at <paramref name="start"/> in the source.</summary>
    public void Read(ContentText content, int start, SyntaxKind kind, BlockContext context)
    {
        _content = content;
        _nesting.Start(kind, context);
        _tags.Clear();
        _marks.Clear();
        StartTiles(start);
        var text = content.Span;
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOfAny(Signs);
            var end = length < 0 ? text.Length : at + length;
            AddText(text, at, end);
            at = end < text.Length ? ReadSign(text, end) : end;
        }
        EndTiles();
    }

    /// <summary>Reads what begins with the sign at <paramref name="at"/>, and gives the offset behind it.</summary>
    private int ReadSign(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '&') return ReadEntity(text, at);
        if (text[at..].StartsWith("<!--")) return ReadComment(text, at);
        if (at + 1 < text.Length && text[at + 1] is '!' or '?') return ReadDeclaration(text, at);
        if (_tags.TryRead(text, at, out var tag)) return ReadTag(text, at, tag);
        AddText(text, at, at + 1);
        return at + 1;
    }

    private int ReadEntity(ReadOnlySpan<char> text, int at)
    {
        var length = EntityReader.Read(text[at..], out var decoded);
        if (length == 0)
        {
            AddText(text, at, at + 1);
            return at + 1;
        }
        if (!_isOpen && decoded.AsSpan().IsWhiteSpace()) return at + length;
        Begin(at);
        prose.AppendAtomic(_content.ToSource(at), _content.ToSourceEnd(at + length), decoded);
        return at + length;
    }

    private int ReadComment(ReadOnlySpan<char> text, int at)
    {
        var from = text[at..].StartsWith("<!-->") ? at + 2 : text[at..].StartsWith("<!--->") ? at + 3 : at + 4;
        var end = EndOr(_marks.FindEnd(text, from, "-->"), text.Length);
        AddComment(at, end);
        return end;
    }

    private int ReadDeclaration(ReadOnlySpan<char> text, int at)
    {
        var mark = text[at..].StartsWith("<![CDATA[") ? "]]>" : text[at + 1] == '?' ? "?>" : ">";
        var end = _marks.FindEnd(text, at + 2, mark);
        if (end < 0) end = EndOr(_marks.FindEnd(text, at + 2, ">"), text.Length);
        AddMarkup(at);
        return end;
    }

    private int ReadTag(ReadOnlySpan<char> text, int at, HtmlTag tag)
    {
        var element = tag.Element(text);
        if (element is HtmlElement.Raw or HtmlElement.Preformatted && !tag.IsClose) return ReadRaw(text, at, tag, element);
        if (HtmlAttributes.IsSkipped(skipped, text, tag)) return SkipElement(text, at, tag, element);
        if (HtmlElements.IsBlock(element)) AddBlockTag(text, at, tag, element);
        else AddInlineTag(text, at, tag, element);
        return tag.End;
    }

    /// <summary>Scripts, styles and code are skipped as a whole; one that is not closed runs to the end, as in a browser.</summary>
    private int ReadRaw(ReadOnlySpan<char> text, int at, HtmlTag tag, HtmlElement element)
    {
        var close = _marks.FindEnd(text, tag.End, CloseMark(text[tag.NameStart..tag.NameEnd]));
        var end = close < 0 ? text.Length : EndOr(_marks.FindEnd(text, close, ">"), text.Length);
        if (element == HtmlElement.Preformatted) AddCode(at);
        else AddMarkup(at);
        return end;
    }

    private void AddBlockTag(ReadOnlySpan<char> text, int at, HtmlTag tag, HtmlElement element)
    {
        Flush();
        if (tag.IsClose)
        {
            _nesting.Close(element);
            AddClosingTag(at);
            return;
        }
        _nesting.Open(element, element == HtmlElement.Heading ? text[tag.NameStart + 1] - '0' : 0, RoleOf(text[tag.NameStart..tag.NameEnd]));
        AddOpeningTag(at);
    }

    private void AddInlineTag(ReadOnlySpan<char> text, int at, HtmlTag tag, HtmlElement element)
    {
        if (!_isOpen && (!tag.IsClose || !_hasTile)) AddOpeningTag(at);
        if (element == HtmlElement.LineBreak)
        {
            if (_isOpen && !HtmlElements.IsBeforeLineEnd(text, tag.End)) prose.AppendAtomic(_content.ToSource(at), _content.ToSourceEnd(tag.End), "\n");
            return;
        }
        if (element == HtmlElement.Object && !tag.IsClose)
        {
            Begin(at);
            prose.AppendObject(_content.ToSource(at), _content.ToSourceEnd(tag.End));
            if (HtmlAttributes.Find(text, tag, "alt") is { } alternative) _alternatives.Add(alternative);
        }
        else
        {
            _elements.Add(element, tag.IsClose, _isOpen);
        }
    }

    /// <summary>A caption or a cell says by its name what it is there for.</summary>
    private static BlockRole RoleOf(ReadOnlySpan<char> name) =>
        name.Equals("th", StringComparison.OrdinalIgnoreCase) ? BlockRole.TableHeader : name.Equals("caption", StringComparison.OrdinalIgnoreCase) ? BlockRole.TableCaption : BlockRole.None;

    /// <summary>An element that is skipped goes as a whole up to its first closing tag: inside a sentence it leaves a sign, between blocks nothing.</summary>
    private int SkipElement(ReadOnlySpan<char> text, int at, HtmlTag tag, HtmlElement element)
    {
        var close = _marks.FindEnd(text, tag.End, CloseMark(text[tag.NameStart..tag.NameEnd]));
        var end = close < 0 ? tag.End : EndOr(_marks.FindEnd(text, close, ">"), text.Length);
        if (HtmlElements.IsBlock(element))
        {
            Flush();
            AddMarkup(at);
        }
        else if (close >= 0)
        {
            Begin(at);
            prose.AppendObject(_content.ToSource(at), _content.ToSourceEnd(end));
        }
        return end;
    }

    private static string CloseMark(ReadOnlySpan<char> name)
    {
        Span<char> mark = stackalloc char[name.Length + 2];
        "</".CopyTo(mark);
        name.ToLowerInvariant(mark[2..]);
        return mark.ToString();
    }

    private static int EndOr(int end, int length) => end < 0 ? length : end;
}
