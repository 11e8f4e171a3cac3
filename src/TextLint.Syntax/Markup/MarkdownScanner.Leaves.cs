using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>The leaf that is open, and what ends it.</summary>
internal sealed partial class MarkdownScanner
{
    private LeafForm _form;
    private SyntaxKind _kind;
    private int _leafStart;
    private int _firstLine;
    private BlockContext _context;
    private char _fenceSign;
    private int _fenceLength;
    private int _htmlKind;

    /// <summary>True where the line belongs to the leaf that is open, whatever it begins with.</summary>
    private bool ContinueLeaf()
    {
        switch (_form)
        {
            case LeafForm.Fenced:
                if (_cursor.Indent < CodeIndent && BlockStarts.IsCloseFence(Rest, _fenceSign, _fenceLength)) CloseLeaf();
                return true;
            case LeafForm.Indented:
                return _cursor.IsBlank || _cursor.Indent >= CodeIndent;
            case LeafForm.Html:
                return ContinueHtml();
            default:
                return false;
        }
    }

    private bool ContinueHtml()
    {
        if (_htmlKind >= 6 && _cursor.IsBlank) return false;
        AddLine();
        if (HtmlBlockStarts.IsEnd(Rest, _htmlKind)) CloseLeaf();
        return true;
    }

    private void OpenHtml(int kind)
    {
        _htmlKind = kind;
        OpenLeaf(LeafForm.Html, TextKind);
        AddLine();
        if (HtmlBlockStarts.IsEnd(Rest, kind)) CloseLeaf();
    }

    /// <summary>Gives what is left of the line to a paragraph or a table.</summary>
    private void AddText()
    {
        if (_cursor.IsBlank)
        {
            if (_form is LeafForm.Text or LeafForm.Table) CloseLeaf();
            return;
        }
        if (_form == LeafForm.Table) AddRow();
        else if (_form == LeafForm.Text && IsDelimiterRow(Rest)) OpenTable();
        else
        {
            if (_form != LeafForm.Text) OpenLeaf(LeafForm.Text, TextKind);
            AddLine();
        }
    }

    private void AddLine() => outline.Lines.Add(new MarkdownLine(_lineStart, _cursor.Nonspace, _lineEnd, _nextLine));

    /// <summary>Begins a leaf on this line. Its text begins with the line of the outermost container that holds nothing yet.</summary>
    private void OpenLeaf(LeafForm form, SyntaxKind kind)
    {
        if (_form != LeafForm.None) CloseLeaf();
        (_form, _kind, _firstLine) = (form, kind, outline.Lines.Count);
        BeginTile(_lineStart);
    }

    private void BeginTile(int lineStart)
    {
        _leafStart = lineStart;
        int quotes = 0, lists = 0;
        var isItemStart = false;
        foreach (ref var container in CollectionsMarshal.AsSpan(_containers))
        {
            if (container.Kind == SyntaxKind.BlockQuote) quotes++;
            if (container.Kind == SyntaxKind.ListItem) lists++;
            if (container.Kind == SyntaxKind.ListItem) isItemStart = !container.HasLeaf;
            if (!container.HasLeaf) _leafStart = Math.Min(_leafStart, container.LineStart);
            container.HasLeaf = true;
        }
        _context = new BlockContext(quotes, lists, isItemStart);
    }

    private void CloseLeaf()
    {
        var form = _form;
        _form = LeafForm.None;
        if (form == LeafForm.Text) CloseParagraph();
        else if (form is LeafForm.Html or LeafForm.Fenced or LeafForm.Indented) AddLeaf(form, _kind, 0);
    }

    private void CloseParagraph()
    {
        TakeDefinitions();
        if (outline.Lines.Count > _firstLine) AddLeaf(LeafForm.Text, _kind, 0);
    }

    private void AddLeaf(LeafForm form, SyntaxKind kind, int level)
    {
        outline.Leaves.Add(new MarkdownLeaf(form, kind, level, _leafStart, _context, _firstLine, outline.Lines.Count - _firstLine));
        _firstLine = outline.Lines.Count;
    }

    private void AddMarkup()
    {
        OpenLeaf(LeafForm.Markup, SyntaxKind.Markup);
        AddLeaf(LeafForm.Markup, SyntaxKind.Markup, 0);
        _form = LeafForm.None;
    }

    private void AddHeading(ReadOnlySpan<char> line, int level)
    {
        OpenLeaf(LeafForm.Text, SyntaxKind.Heading);
        var (start, end) = BlockStarts.HeadingContent(line, level);
        outline.Lines.Add(new MarkdownLine(_lineStart, _cursor.Nonspace + start, _cursor.Nonspace + end, _nextLine));
        AddLeaf(LeafForm.Text, SyntaxKind.Heading, level);
        _form = LeafForm.None;
    }

    /// <summary>Makes a heading of the paragraph that is open, unless it is all definitions.</summary>
    private bool EndSetextHeading(int level)
    {
        TakeDefinitions();
        if (outline.Lines.Count == _firstLine)
        {
            _form = LeafForm.None;
            return false;
        }
        _form = LeafForm.None;
        AddLeaf(LeafForm.Text, SyntaxKind.Heading, level);
        return true;
    }

    /// <summary>Takes link definitions off the start of the paragraph and makes a leaf of them.</summary>
    private void TakeDefinitions()
    {
        var lines = CollectionsMarshal.AsSpan(outline.Lines)[_firstLine..];
        if (lines.IsEmpty || lines[0].Start >= lines[0].End || text[lines[0].Start] != '[') return;
        _definitionText.Clear();
        foreach (var line in lines) _definitionText.Append(line.Start, line.Next);
        var content = _definitionText.Span;
        var at = 0;
        while (LinkReader.ReadDefinition(content, at, out var labelEnd) is > 0 and var end)
        {
            outline.Definitions.Add(content[(at + 1)..(labelEnd - 1)]);
            at = end;
        }
        if (at > 0) SplitOffDefinitions(lines, at);
    }

    private void SplitOffDefinitions(ReadOnlySpan<MarkdownLine> lines, int length)
    {
        var count = 0;
        for (var at = 0; count < lines.Length && at < length; count++) at += lines[count].Next - lines[count].Start;
        var rest = lines[count..].ToArray();
        outline.DefinesLinks = true;
        CollectionsMarshal.SetCount(outline.Lines, _firstLine);
        AddLeaf(LeafForm.Markup, SyntaxKind.Markup, 0);
        outline.Lines.AddRange(rest);
        _firstLine = outline.Lines.Count - rest.Length;
        if (rest.Length > 0) BeginTile(rest[0].RawStart);
    }

    private SyntaxKind TextKind => _containers.Count == 0 ? SyntaxKind.Paragraph : _containers[^1].Kind;
}
