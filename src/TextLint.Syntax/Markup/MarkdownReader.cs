using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>Reads the content of the leaves of a Markdown text into blocks.</summary>
internal sealed class MarkdownReader
{
    private readonly string _source;
    private readonly MarkdownOutline _outline;
    private readonly BlockTiler _tiler;
    private readonly ContentText _content;
    private readonly ProseBuilder _prose = new();
    private readonly InlineParser _inlines;
    private readonly InlineRenderer _renderer;
    private readonly HtmlReader _html;
    private readonly List<InlineNode> _images = [];

    public MarkdownReader(string source, MarkdownOutline outline, BlockTiler tiler, SkippedMarkup skipped)
    {
        (_source, _outline, _tiler) = (source, outline, tiler);
        _content = new ContentText(source);
        _inlines = new InlineParser(outline.Definitions, skipped);
        _renderer = new InlineRenderer(_content, _prose);
        _html = new HtmlReader(source, tiler, _prose, skipped);
    }

    /// <summary>Gives every leaf to the tiler.</summary>
    public void Read()
    {
        foreach (ref readonly var leaf in CollectionsMarshal.AsSpan(_outline.Leaves))
        {
            if (leaf.Form == LeafForm.Text) ReadText(leaf);
            else if (leaf.Form == LeafForm.Html) ReadHtml(leaf);
            else _tiler.Add(leaf.Start, leaf.Kind, leaf.Context);
        }
    }

    private void ReadText(in MarkdownLeaf leaf)
    {
        FillContent(leaf, isTrimmed: true);
        var start = TaskMarkLength(leaf);
        var text = _content.Span;
        _inlines.Parse(text, start);
        _prose.Start(leaf.Start);
        _renderer.Render(_inlines.Nodes, text, start, text.Length);
        var kind = leaf.Kind;
        if (IsImageAlone(out var image))
        {
            kind = SyntaxKind.AltText;
            ReadAlternativeText(leaf, image);
        }
        else if (_prose.Length == 0 && kind != SyntaxKind.Heading && kind != SyntaxKind.TableCell)
        {
            kind = _prose.HasComments ? SyntaxKind.Comment : SyntaxKind.Markup;
        }
        else
        {
            FindImages();
        }
        var block = _prose.Build(kind);
        _tiler.Add(leaf.Start, block with { Alternatives = ReadImages(leaf) }, leaf.Level, leaf.Context);
    }

    private void FindImages()
    {
        foreach (ref readonly var node in _inlines.Nodes)
            if (node.Kind == InlineNodeKind.Object && node.InnerEnd > node.InnerStart) _images.Add(node);
    }

    /// <summary>The texts of the images inside a sentence: Markdown where Markdown made the image, else the value of an attribute.</summary>
    private ImmutableArray<AlternativeText> ReadImages(in MarkdownLeaf leaf)
    {
        if (_images.Count == 0) return [];
        var built = ImmutableArray.CreateBuilder<AlternativeText>(_images.Count);
        foreach (var image in _images)
        {
            if (image.IsClose) ReadAlternativeText(leaf, image);
            var text = image.IsClose ? AttributeText.Take(_prose) : AttributeText.Build(_prose, _content, leaf.Start, image.InnerStart, image.InnerEnd);
            if (text is not null) built.Add(text);
        }
        _images.Clear();
        return built.DrainToImmutable();
    }

    private void ReadHtml(in MarkdownLeaf leaf)
    {
        FillContent(leaf, isTrimmed: false);
        _html.Read(_content, leaf.Start, leaf.Kind, leaf.Context);
    }

    private void FillContent(in MarkdownLeaf leaf, bool isTrimmed)
    {
        _content.Clear();
        var lines = CollectionsMarshal.AsSpan(_outline.Lines).Slice(leaf.FirstLine, leaf.LineCount);
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = isTrimmed && i == lines.Length - 1;
            _content.Append(lines[i].Start, isLast ? TrimmedEnd(lines[i]) : lines[i].Next);
        }
    }

    private int TrimmedEnd(MarkdownLine line)
    {
        var end = line.End;
        while (end > line.Start && _source[end - 1] is ' ' or '\t') end--;
        return end;
    }

    /// <summary>The length of the box of a task, <c>[ ]</c> or <c>[x]</c>, with the space behind it.</summary>
    private int TaskMarkLength(in MarkdownLeaf leaf)
    {
        var text = _content.Span;
        if (leaf.Kind != SyntaxKind.ListItem || !leaf.Context.IsItemStart || text.Length < 4) return 0;
        if (text[0] != '[' || text[1] is not (' ' or 'x' or 'X') || text[2] != ']' || text[3] is not (' ' or '\t')) return 0;
        var length = text[3..].IndexOfAnyExcept(' ', '\t');
        return length < 0 ? 0 : length + 3;
    }

    private bool IsImageAlone(out InlineNode image)
    {
        image = default;
        if (!_prose.Prose.SequenceEqual("\uFFFC")) return false;
        foreach (ref readonly var node in _inlines.Nodes)
        {
            if (node.Kind == InlineNodeKind.Object) image = node;
        }
        // Only an image has a text; an HTML tag or a footnote mark that stands alone has none.
        return image is { IsClose: true, Element: HtmlElement.None };
    }

    private void ReadAlternativeText(in MarkdownLeaf leaf, in InlineNode image)
    {
        var text = _content.Span[..image.InnerEnd];
        _inlines.Parse(text, image.InnerStart);
        _prose.Start(leaf.Start);
        _renderer.Render(_inlines.Nodes, text, image.InnerStart, image.InnerEnd);
        _prose.TrimEnd();
    }
}
