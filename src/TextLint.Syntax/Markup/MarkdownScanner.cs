using System.Buffers;
using System.Runtime.InteropServices;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Finds the block structure of Markdown, line by line, as CommonMark 0.31 and GitHub define it. A line costs what it is long and, where it
/// begins with markers, what containers are open, of which there are never more than <see cref="DeepestNesting"/>.
/// </summary>
internal sealed partial class MarkdownScanner(string text, MarkdownOutline outline)
{
    /// <summary>Quotations, items and footnotes within each other: ten times what anyone writes. Markers past it are text.</summary>
    public const int DeepestNesting = 100;

    private const int CodeIndent = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n");

    private readonly List<MarkdownContainer> _containers = [];
    private readonly HtmlBlockStarts _html = new();
    private readonly List<(int Start, int End)> _cells = [];
    private readonly ContentText _definitionText = new(text);
    private LineCursor _cursor;
    private int _lineStart;
    private int _lineEnd;
    private int _nextLine;

    /// <summary>Reads from <paramref name="start"/>, which must be the start of a line with no block open, up to <paramref name="end"/>.</summary>
    public void Scan(int start, int end)
    {
        for (_nextLine = start; _nextLine < end;)
        {
            _lineStart = _nextLine;
            FindLineEnd(end);
            ReadLine();
        }
        CloseLeaf();
        CloseContainers(0);
    }

    private void FindLineEnd(int end)
    {
        var length = text.AsSpan(_lineStart, end - _lineStart).IndexOfAny(Breaks);
        _lineEnd = length < 0 ? end : _lineStart + length;
        _nextLine = length < 0 ? end : _lineEnd + 1;
        if (_nextLine < end && text[_lineEnd] == '\r' && text[_nextLine] == '\n') _nextLine++;
    }

    private void ReadLine()
    {
        _cursor = new LineCursor(text, _lineStart, _lineEnd);
        var matched = MatchContainers();
        var allMatched = matched == _containers.Count;
        if (allMatched && ContinueLeaf()) return;
        var mayBeLazy = _form == LeafForm.Text;
        if (_form == LeafForm.Table ? !allMatched : _form != LeafForm.Text) CloseLeaf();
        OpenBlocks(matched, mayBeLazy);
    }

    private int MatchContainers()
    {
        var matched = 0;
        foreach (ref var container in CollectionsMarshal.AsSpan(_containers))
        {
            if (!MatchContainer(container)) break;
            matched++;
        }
        return matched;
    }

    private bool MatchContainer(in MarkdownContainer container)
    {
        if (container.Kind == SyntaxKind.BlockQuote)
        {
            if (_cursor.Indent >= CodeIndent || _cursor.First != '>') return false;
            SkipQuoteMarker();
            return true;
        }
        if (_cursor.IsBlank)
        {
            if (!container.HasLeaf && !container.HasChild) return false;
            _cursor.MoveTo(_cursor.Nonspace);
            return true;
        }
        if (_cursor.Indent < container.Indent) return false;
        _cursor.Advance(container.Indent);
        return true;
    }

    private void SkipQuoteMarker()
    {
        _cursor.MoveTo(_cursor.Nonspace + 1);
        if (_cursor.IsAtSpace) _cursor.Advance(1);
    }

    /// <summary>Opens the blocks that begin on the line, and gives what is left to a leaf.</summary>
    private void OpenBlocks(int matched, bool mayBeLazy)
    {
        var allMatched = matched == _containers.Count;
        while (!_cursor.IsBlank)
        {
            if (_cursor.Indent >= CodeIndent)
            {
                if (mayBeLazy) break;
                Settle(matched);
                OpenLeaf(LeafForm.Indented, SyntaxKind.CodeBlock);
                return;
            }
            var interrupts = mayBeLazy && allMatched;
            if (OpenLeafBlock(matched, interrupts)) return;
            if (!OpenContainer(matched, interrupts)) break;
            matched = _containers.Count;
            (allMatched, mayBeLazy) = (true, false);
        }
        if (!_cursor.IsBlank && mayBeLazy && !allMatched)
        {
            AddLine();
            return;
        }
        if (!allMatched) Settle(matched);
        AddText();
    }

    /// <summary>Ends what the line does not continue.</summary>
    private void Settle(int matched)
    {
        CloseLeaf();
        CloseContainers(matched);
    }

    private bool OpenLeafBlock(int matched, bool interrupts)
    {
        var line = Rest;
        switch (_cursor.First)
        {
            case '#' when BlockStarts.HeadingLevel(line) is > 0 and var level:
                Settle(matched);
                AddHeading(line, level);
                return true;
            case '`' or '~' when BlockStarts.OpenFence(line) is > 0 and var length:
                Settle(matched);
                OpenLeaf(LeafForm.Fenced, SyntaxKind.CodeBlock);
                (_fenceSign, _fenceLength) = (line[0], length);
                return true;
            case '<' when _html.Find(line, interrupts || (_form == LeafForm.Text)) is > 0 and var kind:
                Settle(matched);
                OpenHtml(kind);
                return true;
        }
        if (interrupts && BlockStarts.SetextLevel(line) is > 0 and var setext && EndSetextHeading(setext)) return true;
        if (!BlockStarts.IsThematicBreak(line)) return false;
        Settle(matched);
        AddMarkup();
        return true;
    }

    private bool OpenContainer(int matched, bool interrupts)
    {
        var first = _cursor.First;
        var footnote = first == '[' ? BlockStarts.FootnoteMarker(Rest) : 0;
        var marker = first is '-' or '+' or '*' or (>= '0' and <= '9') ? BlockStarts.ListMarker(Rest, interrupts) : 0;
        if (first != '>' && footnote == 0 && marker == 0) return false;
        if (matched >= DeepestNesting)
        {
            outline.AddNotice(_lineStart, _nextLine);
            return false;
        }
        Settle(matched);
        if (first == '>')
        {
            SkipQuoteMarker();
            Push(SyntaxKind.BlockQuote, 0);
        }
        else if (footnote > 0)
        {
            _cursor.MoveTo(_cursor.Nonspace + footnote);
            Push(SyntaxKind.Footnote, CodeIndent);
        }
        else
        {
            var offset = _cursor.Indent;
            Push(SyntaxKind.ListItem, offset + SkipListMarker(marker));
        }
        return true;
    }

    /// <summary>The columns from the marker to the item's text: a marker before indented code or nothing counts one space only.</summary>
    private int SkipListMarker(int length)
    {
        _cursor.MoveTo(_cursor.Nonspace + length);
        var spaces = _cursor.Indent;
        if (spaces is >= 1 and <= CodeIndent && !_cursor.IsBlank)
        {
            _cursor.Advance(spaces);
            return length + spaces;
        }
        if (spaces > 0) _cursor.Advance(1);
        return length + 1;
    }

    private void Push(SyntaxKind kind, int indent)
    {
        if (_containers.Count > 0) CollectionsMarshal.AsSpan(_containers)[^1].HasChild = true;
        _containers.Add(new MarkdownContainer { Kind = kind, Indent = indent, LineStart = _lineStart });
    }

    /// <summary>Closes containers; one that holds nothing is markup.</summary>
    private void CloseContainers(int count)
    {
        while (_containers.Count > count)
        {
            if (!_containers[^1].HasLeaf) AddMarkup();
            _containers.RemoveAt(_containers.Count - 1);
        }
    }

    private ReadOnlySpan<char> Rest => text.AsSpan(_cursor.Nonspace, _lineEnd - _cursor.Nonspace);
}
