using System.Collections.Immutable;

namespace TextLint.Syntax.Text;

/// <summary>
/// Where each unit of a block's prose came from, in offsets from the start of the block's <see cref="BlockSyntax.FullText"/>.
/// A segment whose lengths agree maps unit by unit; any other (an entity, say) is atomic: each unit maps to all of its source.
/// </summary>
public sealed class SourceMap : IEquatable<SourceMap>
{
    private readonly ImmutableArray<Segment> _segments;

    private SourceMap(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>One stretch of prose and the source it came from.</summary>
    /// <param name="ProseStart">First prose unit.</param>
    /// <param name="ProseLength">Prose units, one or more.</param>
    /// <param name="SourceStart">First source unit.</param>
    /// <param name="SourceLength">Source units, one or more.</param>
    public readonly record struct Segment(int ProseStart, int ProseLength, int SourceStart, int SourceLength)
    {
        /// <summary>True where prose and source agree unit by unit.</summary>
        public bool IsVerbatim => ProseLength == SourceLength;
    }

    /// <summary>The segments, in the order of the prose; they tile it, and their sources ascend.</summary>
    public ImmutableArray<Segment> Segments => _segments;

    /// <summary>True where prose is one window on the source.</summary>
    public bool IsIdentity => _segments.Length <= 1 && (_segments.Length == 0 || _segments[0].IsVerbatim);

    /// <summary>A map for prose that is a window of <paramref name="length"/> units at <paramref name="sourceStart"/>.</summary>
    public static SourceMap Window(int sourceStart, int length) => new([new Segment(0, length, sourceStart, length)]);

    /// <summary>A map of these segments, which must tile the prose from 0 and ascend in the source.</summary>
    public static SourceMap Create(ImmutableArray<Segment> segments) => new(segments);

    /// <summary>The source of a span of prose. An empty span maps to the place before the unit it stands at, or after the last one.</summary>
    public TextSpan ToSource(TextSpan prose)
    {
        if (_segments.IsEmpty) return default;
        var start = UnitSource(prose.Start);
        if (prose.IsEmpty) return new TextSpan(prose.Start < ProseLength ? start.Start : start.End, 0);
        return TextSpan.FromBounds(start.Start, UnitSource(prose.End - 1).End);
    }

    /// <summary>The same map for source offsets that are <paramref name="offset"/> units further on.</summary>
    public SourceMap Shift(int offset) =>
        offset == 0 ? this : new([.. _segments.Select(s => s with { SourceStart = s.SourceStart + offset })]);

    /// <summary>The map of a part of the prose, whose offsets begin at the part.</summary>
    /// <param name="prose">The part.</param>
    public SourceMap Slice(TextSpan prose)
    {
        var result = ImmutableArray.CreateBuilder<Segment>();
        for (var i = _segments.IsEmpty ? 0 : IndexOf(prose.Start); i < _segments.Length && _segments[i].ProseStart < prose.End; i++)
        {
            var segment = _segments[i];
            var start = Math.Max(prose.Start, segment.ProseStart);
            var length = Math.Min(prose.End, segment.ProseStart + segment.ProseLength) - start;
            if (length <= 0) continue;
            // A part of what stands for its source as a whole still stands for all of it.
            result.Add(segment.IsVerbatim
                ? new Segment(start - prose.Start, length, segment.SourceStart + start - segment.ProseStart, length)
                : new Segment(start - prose.Start, length, segment.SourceStart, segment.SourceLength));
        }
        return new(result.DrainToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => other is not null && _segments.AsSpan().SequenceEqual(other._segments.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _segments.IsEmpty ? 0 : HashCode.Combine(_segments.Length, _segments[^1]);

    private int ProseLength => _segments[^1].ProseStart + _segments[^1].ProseLength;

    private TextSpan UnitSource(int prose)
    {
        var segment = _segments[IndexOf(prose)];
        if (!segment.IsVerbatim) return new TextSpan(segment.SourceStart, segment.SourceLength);
        var within = Math.Min(prose - segment.ProseStart, Math.Max(0, segment.ProseLength - 1));
        return new TextSpan(segment.SourceStart + within, Math.Min(1, segment.SourceLength));
    }

    private int IndexOf(int prose)
    {
        int low = 0, high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].ProseStart <= prose) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
