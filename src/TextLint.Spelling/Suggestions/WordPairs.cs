using System.Runtime.InteropServices;

namespace TextLint.Spelling.Suggestions;

/// <summary>
/// How much more often than by chance two words stand side by side, read in place. A pair is found by 16 bits of its hash among the
/// dozen of its bucket, so one pair in some thousands that is not there is taken for one that is: good for ranking, no proof.
/// </summary>
internal readonly ref struct WordPairs
{
    internal const int BucketBits = 14;
    internal const int StartsLength = ((1 << BucketBits) + 1) * 4;
    internal const double StepsPerDecade = 16;

    private readonly ReadOnlySpan<int> _starts;
    private readonly ReadOnlySpan<ushort> _tags;
    private readonly ReadOnlySpan<sbyte> _scores;

    public WordPairs(ReadOnlySpan<byte> data, int count)
    {
        if (count == 0) return;
        _starts = MemoryMarshal.Cast<byte, int>(data[..StartsLength]);
        _tags = MemoryMarshal.Cast<byte, ushort>(data.Slice(StartsLength, 2 * count));
        _scores = MemoryMarshal.Cast<byte, sbyte>(data.Slice(StartsLength + (2 * count), count));
    }

    /// <summary>Decades above chance; false for a pair that is not listed.</summary>
    public bool TryGet(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out double decades)
    {
        decades = 0;
        if (_starts.IsEmpty) return false;
        var (bucket, tag) = Place(left, right);
        var start = _starts[bucket];
        var found = _tags[start.._starts[bucket + 1]].IndexOf(tag);
        if (found < 0) return false;
        decades = _scores[start + found] / StepsPerDecade;
        return true;
    }

    /// <summary>Where a pair belongs. The order of the two counts.</summary>
    internal static (int Bucket, ushort Tag) Place(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var hash = (WordFolding.Hash(left) * 0x9E3779B97F4A7C15UL) + WordFolding.Hash(right);
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return ((int)(hash >> (64 - BucketBits)), (ushort)(hash >> 24));
    }
}
