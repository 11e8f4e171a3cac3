using System.Buffers.Binary;

namespace TextLint.Spelling.Neighbours;

/// <summary>Writes a <see cref="NeighbourModel"/>. Decades are kept in sixteenths, up to 7.9.</summary>
public sealed class NeighbourModelBuilder
{
    private readonly Dictionary<(int Bucket, ushort Tag), (sbyte Gain, sbyte Other)> _pairs = [];
    private readonly Dictionary<(int Bucket, ushort Tag), (sbyte Gain, sbyte Other)> _triples = [];

    /// <summary>Adds a word of the list.</summary>
    /// <param name="word">Its hash.</param>
    /// <param name="frequency">The decimal logarithm of its share of all words.</param>
    /// <param name="backOff">The weight of what is foretold without it.</param>
    public void Add(uint word, double frequency, double backOff) => _pairs[NgramTable.Place(NgramTable.Hash(0, word))] = (Step(frequency), Step(backOff));

    /// <summary>Adds two words: the gain over the second alone, and the weight of what is foretold without them.</summary>
    public void Add(uint first, uint second, double gain, double backOff) => _pairs[NgramTable.Place(NgramTable.Hash(first, second))] = (Step(gain), Step(backOff));

    /// <summary>Adds three words: the gain over the last two.</summary>
    public void Add(uint first, uint second, uint third, double gain) => _triples[NgramTable.Place(NgramTable.Hash(first, second, third))] = (Step(gain), 0);

    /// <summary>The bytes of the model.</summary>
    public byte[] Build()
    {
        var pairs = NgramTable.LengthOf(_pairs.Count, 2);
        var data = new byte[NeighbourModel.HeaderLength + pairs + NgramTable.LengthOf(_triples.Count, 1)];
        BinaryPrimitives.WriteUInt32LittleEndian(data, NeighbourModel.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4), _pairs.Count);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(8), _triples.Count);
        Write(data.AsSpan(NeighbourModel.HeaderLength, pairs), _pairs, 2);
        Write(data.AsSpan(NeighbourModel.HeaderLength + pairs), _triples, 1);
        return data;
    }

    private static void Write(Span<byte> data, Dictionary<(int Bucket, ushort Tag), (sbyte Gain, sbyte Other)> entries, int figures)
    {
        if (entries.Count == 0) return;
        var (at, bucket) = (0, 0);
        foreach (var (place, (gain, other)) in entries.OrderBy(e => e.Key.Bucket).ThenBy(e => e.Key.Tag))
        {
            for (; bucket <= place.Bucket; bucket++) BinaryPrimitives.WriteInt32LittleEndian(data[(4 * bucket)..], at);
            BinaryPrimitives.WriteUInt16LittleEndian(data[(NgramTable.StartsLength + (2 * at))..], place.Tag);
            data[NgramTable.StartsLength + (2 * entries.Count) + at] = (byte)gain;
            if (figures > 1) data[NgramTable.StartsLength + (3 * entries.Count) + at] = (byte)other;
            at++;
        }
        for (; bucket <= 1 << NgramTable.BucketBits; bucket++) BinaryPrimitives.WriteInt32LittleEndian(data[(4 * bucket)..], at);
    }

    private static sbyte Step(double decades) => (sbyte)Math.Clamp(Math.Round(decades * NgramTable.StepsPerDecade), -127, 127);
}
