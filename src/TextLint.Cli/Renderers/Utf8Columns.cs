using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>Places of one text with columns that count bytes of UTF-8, in time that does not grow with the length of a line.</summary>
internal sealed class Utf8Columns(SourceText text)
{
    private const int Step = 1024;

    private int[]? _bytes;

    /// <summary>Line and column of an offset, both from 1. An offset inside a surrogate pair is that of the pair.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var at = text.GetLinePosition(offset);
        return (at.Line + 1, BytesBefore(offset) - BytesBefore(offset - at.Character) + 1);
    }

    private int BytesBefore(int offset)
    {
        _bytes ??= CountSteps();
        var step = offset / Step;
        return _bytes[step] + Count(StartOf(step), OutsidePair(offset));
    }

    private int[] CountSteps()
    {
        var bytes = new int[(text.Length / Step) + 1];
        for (var step = 1; step < bytes.Length; step++) bytes[step] = bytes[step - 1] + Count(StartOf(step - 1), StartOf(step));
        return bytes;
    }

    private int StartOf(int step) => OutsidePair(step * Step);

    private int Count(int start, int end) => end <= start ? 0 : Encoding.UTF8.GetByteCount(text.AsSpan(TextSpan.FromBounds(start, end)));

    private int OutsidePair(int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
