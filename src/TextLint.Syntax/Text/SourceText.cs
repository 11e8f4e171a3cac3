namespace TextLint.Syntax.Text;

/// <summary>
/// An immutable text with its lines. Every string is a text: lone surrogates, NULs and mixed line breaks are kept as they are.
/// Lines end with LF, CRLF or CR, as the Language Server Protocol counts them.
/// </summary>
public sealed class SourceText
{
    private readonly string _text;
    private LineIndex? _lines;

    private SourceText(string text, LineIndex? lines)
    {
        _text = text;
        _lines = lines;
    }

    /// <summary>The text without characters.</summary>
    public static SourceText Empty { get; } = new("", null);

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>Number of lines: line breaks plus one.</summary>
    public int LineCount => Lines.Count;

    // Two threads may both build the index; the results are equal and either may stay.
    private LineIndex Lines => _lines ??= LineIndex.Create(_text);

    /// <summary>The UTF-16 unit at <paramref name="offset"/>.</summary>
    public char this[int offset] => _text[offset];

    /// <summary>A text of exactly the units of <paramref name="text"/>.</summary>
    public static SourceText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text, null);
    }

    /// <summary>All units.</summary>
    public ReadOnlySpan<char> AsSpan() => _text;

    /// <summary>The units of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> AsSpan(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => _text;

    /// <summary>The units of <paramref name="span"/> as a string of their own.</summary>
    public string ToString(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>The line with the zero-based number <paramref name="line"/>.</summary>
    public TextLine GetLine(int line)
    {
        var start = Lines.GetStart(line);
        var end = line + 1 < Lines.Count ? Lines.GetStart(line + 1) : Length;
        var breakLength = line + 1 < Lines.Count ? LineBreakLength(end) : 0;
        return new TextLine(line, TextSpan.FromBounds(start, end - breakLength), breakLength);
    }

    /// <summary>The line that holds <paramref name="offset"/>; the end of the text belongs to the last line.</summary>
    public TextLine GetLineFromPosition(int offset) => GetLine(Lines.IndexOf(offset));

    /// <summary>Line and character of an offset, which may be the end of the text.</summary>
    public LinePosition GetLinePosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var line = Lines.IndexOf(offset);
        return new LinePosition(line, offset - Lines.GetStart(line));
    }

    /// <summary>
    /// The offset of a position. A line or character past the end gives the end of the text or of the line, as editors expect.
    /// </summary>
    public int GetPosition(LinePosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= Lines.Count) return Length;
        var line = GetLine(position.Line);
        return Math.Clamp(line.Span.Start + position.Character, line.Span.Start, line.Span.End);
    }

    /// <summary>The text after one change; the line index is carried over, not made again.</summary>
    public SourceText WithChange(TextChange change)
    {
        var text = string.Concat(_text.AsSpan(0, change.Span.Start), change.NewText, _text.AsSpan(change.Span.End));
        return new SourceText(text, _lines?.WithChange(text, change));
    }

    /// <summary>
    /// The text after several changes that are all given in offsets of this text and do not overlap.
    /// </summary>
    /// <exception cref="ArgumentException">Two changes overlap.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var sorted = changes.OrderBy(c => c.Span).ToArray();
        var builder = new System.Text.StringBuilder(_text.Length);
        var at = 0;
        foreach (var change in sorted)
        {
            if (change.Span.Start < at) throw new ArgumentException($"The change at {change.Span} overlaps another.", nameof(changes));
            builder.Append(_text, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }
        return sorted.Length == 0 ? this : From(builder.Append(_text, at, _text.Length - at).ToString());
    }

    private int LineBreakLength(int end) => _text[end - 1] == '\n' && end > 1 && _text[end - 2] == '\r' ? 2 : 1;
}
