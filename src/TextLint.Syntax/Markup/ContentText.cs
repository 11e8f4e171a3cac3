namespace TextLint.Syntax.Markup;

/// <summary>
/// The text of one leaf without the markers of its containers, and where each unit of it stands in the source.
/// Lines that follow each other in the source without a marker between them are a window on it; only others are copied.
/// </summary>
internal sealed class ContentText(string source)
{
    private readonly List<Run> _runs = [];
    private char[] _buffer = [];
    private int _length;
    private int _cursor;

    /// <summary>A stretch of the content that is also a stretch of the source.</summary>
    private readonly record struct Run(int At, int Source);

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => _length;

    /// <summary>All units.</summary>
    public ReadOnlySpan<char> Span => _runs.Count == 1 ? source.AsSpan(_runs[0].Source, _length) : _buffer.AsSpan(0, _length);

    /// <summary>Starts again with nothing.</summary>
    public void Clear()
    {
        _runs.Clear();
        _length = _cursor = 0;
    }

    /// <summary>Adds the source units from <paramref name="start"/> up to <paramref name="end"/>, which must not lie before those added already.</summary>
    public void Append(int start, int end)
    {
        if (start >= end) return;
        if (_runs.Count == 0 || SourceEnd != start)
        {
            if (_runs.Count == 1) CopyFirstRun();
            _runs.Add(new Run(_length, start));
        }
        if (_runs.Count > 1) Copy(start, end);
        _length += end - start;
    }

    /// <summary>Where the unit at <paramref name="at"/> stands in the source; the end of the text stands behind its last unit.</summary>
    public int ToSource(int at)
    {
        if (_runs.Count == 0) return 0;
        var run = _runs[Seek(at)];
        return run.Source + at - run.At;
    }

    /// <summary>Where the stretch up to <paramref name="at"/> ends in the source.</summary>
    public int ToSourceEnd(int at) => at == 0 ? ToSource(0) : ToSource(at - 1) + 1;

    /// <summary>The end of the run that <paramref name="at"/> is in: up to there content and source agree unit by unit.</summary>
    public int RunEnd(int at)
    {
        var next = Seek(at) + 1;
        return next < _runs.Count ? _runs[next].At : _length;
    }

    private int SourceEnd => _runs[^1].Source + _length - _runs[^1].At;

    private void CopyFirstRun()
    {
        var length = _length;
        _length = 0;
        Copy(_runs[0].Source, _runs[0].Source + length);
        _length = length;
    }

    private void Copy(int start, int end)
    {
        var needed = _length + end - start;
        if (needed > _buffer.Length) Array.Resize(ref _buffer, Math.Max(needed, Math.Max(256, _buffer.Length * 2)));
        source.AsSpan(start, end - start).CopyTo(_buffer.AsSpan(_length));
    }

    /// <summary>Readers go forward, so the run is nearly always the one found last or the next one.</summary>
    private int Seek(int at)
    {
        if (_cursor >= _runs.Count || _runs[_cursor].At > at) _cursor = 0;
        if (_cursor == 0 && _runs.Count > 8) _cursor = Search(at);
        while (_cursor + 1 < _runs.Count && _runs[_cursor + 1].At <= at) _cursor++;
        return _cursor;
    }

    private int Search(int at)
    {
        int low = 0, high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].At <= at) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
