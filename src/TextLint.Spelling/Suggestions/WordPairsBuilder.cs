using System.Buffers.Binary;

namespace TextLint.Spelling.Suggestions;

/// <summary>Writes <see cref="WordPairs"/>.</summary>
internal sealed class WordPairsBuilder
{
    private readonly Dictionary<(int Bucket, ushort Tag), sbyte> _pairs = [];

    /// <summary>Number of pairs that can be told apart.</summary>
    public int Count => _pairs.Count;

    /// <summary>Adds a pair; of two with the same hash the stronger one stays.</summary>
    public void Add(string left, string right, double decades)
    {
        var place = WordPairs.Place(left, right);
        var score = (sbyte)Math.Clamp(Math.Round(decades * WordPairs.StepsPerDecade), -127, 127);
        if (!_pairs.TryGetValue(place, out var known) || known < score) _pairs[place] = score;
    }

    /// <summary>The table; empty without pairs.</summary>
    public byte[] Build()
    {
        if (_pairs.Count == 0) return [];
        var data = new byte[WordPairs.StartsLength + (3 * _pairs.Count)];
        var (at, bucket) = (0, 0);
        foreach (var (place, score) in _pairs.OrderBy(p => p.Key.Bucket).ThenBy(p => p.Key.Tag))
        {
            for (; bucket <= place.Bucket; bucket++) WriteStart(data, bucket, at);
            BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(WordPairs.StartsLength + (2 * at)), place.Tag);
            data[WordPairs.StartsLength + (2 * _pairs.Count) + at++] = (byte)score;
        }
        for (; bucket <= 1 << WordPairs.BucketBits; bucket++) WriteStart(data, bucket, at);
        return data;
    }

    private static void WriteStart(byte[] data, int bucket, int at) => BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4 * bucket), at);
}
