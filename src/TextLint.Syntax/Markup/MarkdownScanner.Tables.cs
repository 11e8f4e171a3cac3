namespace TextLint.Syntax.Markup;

/// <summary>Pipe tables: a block for each cell, so that a cell is never read together with its neighbour.</summary>
internal sealed partial class MarkdownScanner
{
    /// <summary>True where the line sets the columns of a table whose head is the last line of the paragraph that is open.</summary>
    private bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        if (_form != LeafForm.Text || outline.Lines.Count == _firstLine) return false;
        var columns = TableRows.Columns(line);
        if (columns == 0) return false;
        var head = outline.Lines[^1];
        TableRows.Split(text.AsSpan(head.Start, head.End - head.Start), _cells);
        return _cells.Count == columns;
    }

    private void OpenTable()
    {
        var head = outline.Lines[^1];
        outline.Lines.RemoveAt(outline.Lines.Count - 1);
        _form = LeafForm.None;
        var isAlone = outline.Lines.Count == _firstLine;
        if (!isAlone) CloseParagraph();
        AddCells(head, isAlone, BlockRole.TableHeader);
        AddMarkup();
        _form = LeafForm.Table;
    }

    private void AddRow()
    {
        var line = new MarkdownLine(_lineStart, _cursor.Nonspace, _lineEnd, _nextLine);
        TableRows.Split(text.AsSpan(line.Start, line.End - line.Start), _cells);
        if (_cells.Count == 0) AddMarkup();
        else AddCells(line, isTileBegun: false);
        _form = LeafForm.Table;
    }

    private void AddCells(MarkdownLine line, bool isTileBegun, BlockRole role = BlockRole.None)
    {
        TableRows.Split(text.AsSpan(line.Start, line.End - line.Start), _cells);
        for (var i = 0; i < _cells.Count; i++)
        {
            // A cell starts behind the pipe that ends the one before; the first starts with its line.
            if (i > 0) _leafStart = line.Start + BehindPipe(line, _cells[i - 1].End, _cells[i].Start);
            else if (!isTileBegun) BeginTile(line.RawStart);
            _context = _context with { Role = role };
            _firstLine = outline.Lines.Count;
            var (start, end) = (line.Start + _cells[i].Start, line.Start + _cells[i].End);
            outline.Lines.Add(new MarkdownLine(line.RawStart, start, end, end));
            AddLeaf(LeafForm.Text, SyntaxKind.TableCell, 0);
            _context = _context with { IsItemStart = false };
        }
    }

    private int BehindPipe(MarkdownLine line, int from, int to)
    {
        var at = text.AsSpan(line.Start + from, to - from).IndexOf('|');
        return from + at + 1;
    }
}
