using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>Collects the prose of one block with its map, inlines and comments. One builder serves all blocks of a text, one after the other.</summary>
internal sealed class ProseBuilder
{
    private readonly List<SourceMap.Segment> _segments = [];
    private readonly List<InlineSyntax> _inlines = [];
    private readonly List<TextSpan> _comments = [];
    private char[] _prose = new char[256];
    private int _length;
    private int _tileStart;
    private int _opaqueDepth;

    /// <summary>Length of the prose so far, in UTF-16 units.</summary>
    public int Length => _length;

    /// <summary>The prose so far.</summary>
    public ReadOnlySpan<char> Prose => _prose.AsSpan(0, _length);

    /// <summary>True where a comment was met.</summary>
    public bool HasComments => _comments.Count > 0;

    /// <summary>Starts a block whose full text starts at <paramref name="tileStart"/> in the source.</summary>
    public void Start(int tileStart)
    {
        _segments.Clear();
        _inlines.Clear();
        _comments.Clear();
        _length = _opaqueDepth = 0;
        _tileStart = tileStart;
    }

    /// <summary>Adds content that a reader reads as it is written.</summary>
    public void AppendVerbatim(ContentText content, int start, int end)
    {
        while (start < end)
        {
            var stop = Math.Min(end, content.RunEnd(start));
            AddSegment(stop - start, content.ToSource(start), stop - start);
            AppendProse(content.Span[start..stop]);
            start = stop;
        }
    }

    /// <summary>Adds prose that stands for the source from <paramref name="sourceStart"/> up to <paramref name="sourceEnd"/> as a whole.</summary>
    public void AppendAtomic(int sourceStart, int sourceEnd, ReadOnlySpan<char> prose)
    {
        if (prose.IsEmpty) return;
        AddSegment(prose.Length, sourceStart, sourceEnd - sourceStart);
        AppendProse(prose);
    }

    /// <summary>Adds the sign that stands for an image or another object.</summary>
    public void AppendObject(int sourceStart, int sourceEnd)
    {
        var slot = Open(SyntaxKind.InlineObject);
        AppendAtomic(sourceStart, sourceEnd, "\uFFFC");
        Close(slot);
    }

    /// <summary>Adds a comment, in offsets of the source.</summary>
    public void AddComment(int sourceStart, int sourceEnd) => _comments.Add(TextSpan.FromBounds(sourceStart - _tileStart, sourceEnd - _tileStart));

    /// <summary>Opens an inline at the end of the prose; -1 inside an opaque one, which is a whole.</summary>
    public int Open(SyntaxKind kind)
    {
        if (_opaqueDepth > 0)
        {
            if (IsOpaque(kind)) _opaqueDepth++;
            return IsOpaque(kind) ? -2 : -1;
        }
        if (IsOpaque(kind)) _opaqueDepth++;
        _inlines.Add(new InlineSyntax(kind, new TextSpan(_length, 0)));
        return _inlines.Count - 1;
    }

    /// <summary>Closes what <see cref="Open"/> opened, at the end of the prose.</summary>
    public void Close(int slot)
    {
        if (slot == -2) _opaqueDepth--;
        if (slot < 0) return;
        var inline = _inlines[slot];
        if (inline.IsOpaque) _opaqueDepth--;
        _inlines[slot] = inline with { Span = TextSpan.FromBounds(inline.Span.Start, _length) };
    }

    /// <summary>Takes white space off the end.</summary>
    public void TrimEnd()
    {
        while (_length > 0 && char.IsWhiteSpace(_prose[_length - 1])) RemoveLastUnit();
    }

    /// <summary>The block that was collected, but for its full text, which ends where the next block starts.</summary>
    public BlockSource Build(SyntaxKind kind)
    {
        var map = _segments.Count == 0 ? SourceMap.Create([]) : SourceMap.Create([.. _segments]);
        return new BlockSource(kind, "")
        {
            Prose = map.IsIdentity ? null : Prose.ToString(),
            Map = map,
            Inlines = BuildInlines(),
            Comments = _comments.Count == 0 ? [] : [.. _comments],
        };
    }

    private void AddSegment(int proseLength, int sourceStart, int sourceLength)
    {
        var start = sourceStart - _tileStart;
        if (_segments.Count > 0 && proseLength == sourceLength)
        {
            ref var last = ref CollectionsMarshal.AsSpan(_segments)[^1];
            if (last.IsVerbatim && last.SourceStart + last.SourceLength == start)
            {
                last = last with { ProseLength = last.ProseLength + proseLength, SourceLength = last.SourceLength + sourceLength };
                return;
            }
        }
        _segments.Add(new SourceMap.Segment(_length, proseLength, start, sourceLength));
    }

    private void AppendProse(ReadOnlySpan<char> prose)
    {
        var needed = _length + prose.Length;
        if (needed > _prose.Length) Array.Resize(ref _prose, Math.Max(needed, _prose.Length * 2));
        prose.CopyTo(_prose.AsSpan(_length));
        _length = needed;
    }

    private void RemoveLastUnit()
    {
        _length--;
        var last = _segments[^1];
        var source = last.IsVerbatim ? last.SourceLength - 1 : last.SourceLength;
        if (last.ProseLength == 1) _segments.RemoveAt(_segments.Count - 1);
        else _segments[^1] = last with { ProseLength = last.ProseLength - 1, SourceLength = source };
    }

    private ImmutableArray<InlineSyntax> BuildInlines()
    {
        if (_inlines.Count == 0) return [];
        var inlines = ImmutableArray.CreateBuilder<InlineSyntax>(_inlines.Count);
        foreach (var inline in _inlines)
        {
            var clipped = inline with { Span = TextSpan.FromBounds(Math.Min(inline.Span.Start, _length), Math.Min(inline.Span.End, _length)) };
            if (clipped.Span.IsEmpty || (inlines.Count > 0 && inlines[^1] == clipped)) continue;
            inlines.Add(clipped);
        }
        return inlines.DrainToImmutable();
    }

    private static bool IsOpaque(SyntaxKind kind) => kind is SyntaxKind.CodeSpan or SyntaxKind.InlineObject;
}
