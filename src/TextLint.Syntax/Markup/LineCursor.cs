namespace TextLint.Syntax.Markup;

/// <summary>A place in a line of Markdown, where tabs reach to the next column that is a multiple of four (CommonMark 0.31, tabs).</summary>
internal struct LineCursor(string text, int start, int end)
{
    private const int TabWidth = 4;
    private int _column;
    private bool _isInTab;
    private int _nonspace = -1;
    private int _nonspaceColumn;

    /// <summary>The offset reached.</summary>
    public int Position { get; private set; } = start;

    /// <summary>The first offset at or behind <see cref="Position"/> that is neither space nor tab; the end of the line where there is none.</summary>
    public int Nonspace
    {
        get
        {
            if (_nonspace < Position) FindNonspace();
            return _nonspace;
        }
    }

    /// <summary>The columns between <see cref="Position"/> and <see cref="Nonspace"/>.</summary>
    public int Indent => Nonspace >= 0 ? _nonspaceColumn - _column : 0;

    /// <summary>True where nothing but spaces and tabs is left.</summary>
    public bool IsBlank => Nonspace == end;

    /// <summary>The unit at <see cref="Nonspace"/>, or NUL at the end.</summary>
    public char First => Nonspace < end ? text[Nonspace] : '\0';

    /// <summary>Goes to an offset on the line, not back and not over a tab.</summary>
    public void MoveTo(int position)
    {
        var columns = position == Nonspace ? _nonspaceColumn : _nonspaceColumn + position - Nonspace;
        (Position, _column, _isInTab) = (position, columns, false);
    }

    /// <summary>Goes some columns further, over spaces and tabs; part of a tab may be left.</summary>
    public void Advance(int columns)
    {
        while (columns > 0 && Position < end)
        {
            var width = text[Position] == '\t' ? TabWidth - _column % TabWidth : 1;
            var step = Math.Min(width, columns);
            _column += step;
            columns -= step;
            _isInTab = step < width;
            if (!_isInTab) Position++;
        }
    }

    /// <summary>True where a space, a tab or part of a tab is next.</summary>
    public readonly bool IsAtSpace => Position < end && text[Position] is (' ' or '\t');

    private void FindNonspace()
    {
        _nonspace = Position;
        _nonspaceColumn = _column;
        while (_nonspace < end && text[_nonspace] is (' ' or '\t'))
        {
            _nonspaceColumn += text[_nonspace] == '\t' ? TabWidth - _nonspaceColumn % TabWidth : 1;
            _nonspace++;
        }
    }
}
