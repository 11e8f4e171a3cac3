using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Converters;

/// <summary>
/// Offsets of one text as the protocol's positions, and back. Made for one answer: in UTF-8 it keeps an index of byte counts,
/// so that many findings on one long line cost no more than one reading of the text.
/// </summary>
internal sealed class TextPositions(SourceText text, PositionEncoding encoding)
{
    private Utf8Index? _index;

    private Utf8Index Index => _index ??= new Utf8Index(text);

    /// <summary>The position of an offset, which is clamped to the text.</summary>
    public Position ToPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var position = text.GetLinePosition(offset);
        var character = encoding == PositionEncoding.Utf16 ? position.Character : Index.CountBytes(offset - position.Character, offset);
        return new Position(position.Line, character);
    }

    /// <summary>The range of a span.</summary>
    public ProtocolRange ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>The offset of a position; one past the end of a line or of the text gives that end, as editors expect.</summary>
    public int ToOffset(Position position)
    {
        if (encoding == PositionEncoding.Utf16 || position.Line < 0 || position.Line >= text.LineCount)
            return text.GetPosition(new LinePosition(position.Line, Math.Min(position.Character, text.Length)));
        return Index.FindOffset(text.GetLine(position.Line).Span, position.Character);
    }

    /// <summary>The span of a range; where its end lies before its start, they are exchanged.</summary>
    public TextSpan ToSpan(ProtocolRange range)
    {
        int start = ToOffset(range.Start), end = ToOffset(range.End);
        return start <= end ? TextSpan.FromBounds(start, end) : TextSpan.FromBounds(end, start);
    }
}
