namespace TextLint.Syntax.Text;

/// <summary>The offsets at which lines start.</summary>
internal sealed class LineIndex
{
    private readonly int[] _starts;

    private LineIndex(int[] starts) => _starts = starts;

    public int Count => _starts.Length;

    public static LineIndex Create(string text)
    {
        var starts = new List<int> { 0 };
        AddStarts(text, 0, text.Length, starts);
        return new LineIndex([.. starts]);
    }

    public int GetStart(int line) => _starts[line];

    public int IndexOf(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Lines before and after the change keep their starts; only the lines it touches are read.</summary>
    public LineIndex WithChange(string newText, TextChange change)
    {
        // One unit back on the left and one on the right: a CR or LF beside the change may become, or stop being, half of a CRLF.
        var first = IndexOf(Math.Max(0, change.Span.Start - 1));
        var last = IndexOf(Math.Min(change.Span.End + 1, newText.Length - change.Delta));
        var from = _starts[first];
        var starts = new List<int>(_starts.Length + 4);
        starts.AddRange(_starts.AsSpan(0, first + 1));
        var to = last + 1 < _starts.Length ? _starts[last + 1] + change.Delta : newText.Length;
        AddStarts(newText, from, to, starts);
        // The line after the last touched one starts at 'to'; AddStarts has found it as the start after its last break.
        for (var i = last + 2; i < _starts.Length; i++) starts.Add(_starts[i] + change.Delta);
        return new LineIndex([.. starts]);
    }

    private static void AddStarts(string text, int from, int to, List<int> starts)
    {
        while (from < to)
        {
            var at = text.AsSpan(from, to - from).IndexOfAny('\r', '\n');
            if (at < 0) return;
            from += at + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n') from++;
            starts.Add(from);
        }
    }
}
