using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Converters;

/// <summary>
/// How many UTF-8 bytes stand before each <see cref="Stride"/>th UTF-16 unit of a text. A lone surrogate counts three bytes,
/// as the replacement character does that would stand for it.
/// </summary>
internal sealed class Utf8Index
{
    private const int Stride = 1024;
    private readonly SourceText _text;
    private readonly int[] _bytes;

    /// <summary>Reads the text once.</summary>
    public Utf8Index(SourceText text)
    {
        _text = text;
        _bytes = new int[text.Length / Stride + 1];
        for (var i = 1; i < _bytes.Length; i++) _bytes[i] = _bytes[i - 1] + Count(Boundary(i - 1), Boundary(i));
    }

    /// <summary>UTF-8 bytes from one offset to another, which is not before it. Half a surrogate pair counts nothing.</summary>
    public int CountBytes(int start, int end) => end - start <= Stride ? Count(start, WithoutHalf(end)) : BytesBefore(WithoutHalf(end)) - BytesBefore(start);

    /// <summary>The offset that stands <paramref name="bytes"/> UTF-8 bytes after the start of a line; at most the line's end. Inside a character it is the character's start.</summary>
    public int FindOffset(TextSpan line, int bytes)
    {
        var target = BytesBefore(line.Start) + (long)Math.Max(0, bytes);
        var at = Math.Max(line.Start, Boundary(LastBoundaryBefore(target)));
        var before = BytesBefore(at);
        while (at < line.End)
        {
            var length = IsPairAt(at) ? 2 : 1;
            before += Count(at, at + length);
            if (before > target) break;
            at += length;
        }
        return Math.Min(at, line.End);
    }

    private int LastBoundaryBefore(long bytes)
    {
        var index = Array.BinarySearch(_bytes, (int)Math.Min(bytes, int.MaxValue));
        return index >= 0 ? index : ~index - 1;
    }

    private int BytesBefore(int offset)
    {
        var index = offset / Stride;
        // A boundary may lie one unit further on, so as not to part a pair.
        if (Boundary(index) > offset) index--;
        return _bytes[index] + Count(Boundary(index), offset);
    }

    private int Boundary(int index)
    {
        var offset = index * Stride;
        return IsInsidePair(offset) ? offset + 1 : offset;
    }

    private int WithoutHalf(int offset) => IsInsidePair(offset) ? offset - 1 : offset;

    private bool IsInsidePair(int offset) => offset > 0 && IsPairAt(offset - 1);

    private bool IsPairAt(int offset) => offset + 1 < _text.Length && char.IsSurrogatePair(_text[offset], _text[offset + 1]);

    private int Count(int start, int end) => Encoding.UTF8.GetByteCount(_text.AsSpan(TextSpan.FromBounds(start, end)));
}
