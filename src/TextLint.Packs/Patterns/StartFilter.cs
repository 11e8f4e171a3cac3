using System.Buffers;
using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>Skips the places of a text at which a pattern cannot match, by the two units that a match begins with.</summary>
internal sealed class StartFilter
{
    // A bit of a byte for each pair.
    private const int MostPairs = 8;
    private const int Other = 128, End = 129;

    private readonly byte[] _firsts = new byte[End];
    private readonly byte[] _seconds = new byte[End + 1];
    private readonly FirstUnits _first;
    private readonly FirstUnits _second;
    private readonly SearchValues<char>? _wanted;
    private readonly bool _wantsSecond;

    private StartFilter(ImmutableArray<(FirstUnits First, FirstUnits Second)> pairs)
    {
        for (var i = 0; i < pairs.Length; i++) Note(pairs[i], (byte)(1 << i));
        (_first, _second) = pairs.Aggregate((a, b) => (a.First.Or(b.First), a.Second.Or(b.Second)));
        _wantsSecond = !_first.IsRare && _second.IsRare;
        if (_first.IsRare || _wantsSecond) _wanted = CreateValues(_wantsSecond ? _second : _first);
    }

    /// <summary>True where few places of a text can begin a match, so that looking for them is as quick as looking for what it holds.</summary>
    public bool IsNarrow => _wanted is not null;

    /// <summary>The filter of a pattern; null where a match may be of nothing.</summary>
    public static StartFilter? Create(PatternNode node)
    {
        var pairs = ImmutableArray.CreateBuilder<(FirstUnits, FirstUnits)>();
        if (!AddPairs(node, pairs))
        {
            pairs.Clear();
            pairs.Add((FirstUnits.Of(node), FirstUnits.OfSecond(node)));
        }
        return pairs.Any(p => p.Item1.IsNullable) ? null : new StartFilter(pairs.ToImmutable());
    }

    /// <summary>The next place at which the pattern may match; -1 where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (_wanted is not null && !Skip(text, ref at)) return -1;
            var following = at + 1 < text.Length ? Math.Min((int)text[at + 1], Other) : End;
            if ((_firsts[Math.Min((int)text[at], Other)] & _seconds[following]) != 0) return at;
        }
        return -1;
    }

    private void Note((FirstUnits First, FirstUnits Second) pair, byte bit)
    {
        for (var unit = 0; unit <= Other; unit++)
        {
            if (pair.First.Contains((char)unit)) _firsts[unit] |= bit;
            if (pair.Second.IsNullable || pair.Second.Contains((char)unit)) _seconds[unit] |= bit;
        }
        if (pair.Second.IsNullable) _seconds[End] |= bit;
    }

    private bool Skip(ReadOnlySpan<char> text, ref int at)
    {
        var from = _wantsSecond ? at + 1 : at;
        if (from >= text.Length) return false;
        var other = _wantsSecond ? _second.Other : _first.Other;
        var skipped = other ? text[from..].IndexOfAnyExcept(_wanted!) : text[from..].IndexOfAny(_wanted!);
        at += Math.Max(0, skipped);
        return skipped >= 0;
    }

    /// <summary>The members; of a set with units outside ASCII the ASCII units that are not in it.</summary>
    private static SearchValues<char> CreateValues(FirstUnits units) =>
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(i => (char)i).Where(c => units.Contains(c) != units.Other)]);

    private static bool AddPairs(PatternNode node, ImmutableArray<(FirstUnits, FirstUnits)>.Builder pairs)
    {
        switch (node)
        {
            case AlternationNode a: return a.Choices.All(c => AddPairs(c, pairs));
            case CaptureNode c: return AddPairs(c.Part, pairs);
            case ConcatenationNode { Parts: [AnchorNode { Anchor: PatternAnchor.WordEdge }, .. var rest] } when !rest.IsEmpty: return AddPairs(new ConcatenationNode(rest), pairs);
            case ConcatenationNode { Parts: [AlternationNode a, .. var rest] } when a.Choices.Length <= MostPairs: return a.Choices.All(c => AddPairs(new ConcatenationNode([c, .. rest]), pairs));
            case ConcatenationNode { Parts: [ConcatenationNode inner, .. var rest] }: return AddPairs(new ConcatenationNode([.. inner.Parts, .. rest]), pairs);
            default:
                if (pairs.Count == MostPairs) return false;
                pairs.Add((FirstUnits.Of(node), FirstUnits.OfSecond(node)));
                return true;
        }
    }
}
