using System.Runtime.InteropServices;

namespace TextLint.Spelling.Neighbours;

/// <summary>N-grams by hash with one or two small figures each: starts of buckets, tags, figures.</summary>
internal readonly ref struct NgramTable
{
    internal const int BucketBits = 14;
    internal const int StartsLength = ((1 << BucketBits) + 1) * 4;
    internal const double StepsPerDecade = 16;

    private readonly ReadOnlySpan<int> _starts;
    private readonly ReadOnlySpan<ushort> _tags;
    private readonly ReadOnlySpan<sbyte> _gains;
    private readonly ReadOnlySpan<sbyte> _others;

    public NgramTable(ReadOnlySpan<byte> data, int count, int figures)
    {
        if (count == 0) return;
        _starts = MemoryMarshal.Cast<byte, int>(data[..StartsLength]);
        _tags = MemoryMarshal.Cast<byte, ushort>(data.Slice(StartsLength, 2 * count));
        _gains = MemoryMarshal.Cast<byte, sbyte>(data.Slice(StartsLength + (2 * count), count));
        if (figures > 1) _others = MemoryMarshal.Cast<byte, sbyte>(data.Slice(StartsLength + (3 * count), count));
    }

    /// <summary>The bytes of a table, padded to a multiple of four.</summary>
    public static int LengthOf(int count, int figures) => count == 0 ? 0 : StartsLength + ((((2 + figures) * count) + 3) & ~3);

    /// <summary>The hash of two words in their order.</summary>
    public static ulong Hash(uint first, uint second) => Mix((first * 0x9E3779B97F4A7C15UL) + second);

    /// <summary>The hash of three words in their order.</summary>
    public static ulong Hash(uint first, uint second, uint third) => Mix((Hash(first, second) * 0x9E3779B97F4A7C15UL) + third);

    /// <summary>Where an n-gram belongs.</summary>
    public static (int Bucket, ushort Tag) Place(ulong hash) => ((int)(hash >> (64 - BucketBits)), (ushort)(hash >> 20));

    /// <summary>The figures of an n-gram in decades; false for one that is not listed.</summary>
    public bool TryGet(ulong hash, out double gain, out double other)
    {
        (gain, other) = (0, 0);
        if (_starts.IsEmpty) return false;
        var (bucket, tag) = Place(hash);
        var start = _starts[bucket];
        var found = _tags[start.._starts[bucket + 1]].IndexOf(tag);
        if (found < 0) return false;
        gain = _gains[start + found] / StepsPerDecade;
        if (!_others.IsEmpty) other = _others[start + found] / StepsPerDecade;
        return true;
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 29);
    }
}
