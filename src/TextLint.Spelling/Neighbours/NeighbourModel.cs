using System.Buffers.Binary;

namespace TextLint.Spelling.Neighbours;

/// <summary>
/// How well some words fit among their neighbours: what is left of a language model of pairs and triples when only what concerns the words of a list is kept.
/// Words are given as hashes; whose hash it is, the caller and the builder agree on. Immutable, safe for concurrent use, read in place from its bytes.
/// </summary>
/// <remarks>
/// An n-gram is found by 16 bits of its hash among those of its bucket, so one in some thousands that is not there is taken for one that is. Gains are in
/// decades over what the shorter n-gram foretells (back-off in the manner of Katz), so what is not listed counts nothing.
/// </remarks>
public sealed class NeighbourModel
{
    internal const uint Magic = 0x314E4C54; // "TLN1"
    internal const int HeaderLength = 16;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _pairCount, _tripleCount;

    private NeighbourModel(ReadOnlyMemory<byte> data)
    {
        _data = data;
        if (data.IsEmpty) return;
        _pairCount = BinaryPrimitives.ReadInt32LittleEndian(data.Span[4..]);
        _tripleCount = BinaryPrimitives.ReadInt32LittleEndian(data.Span[8..]);
    }

    /// <summary>A model that knows nothing.</summary>
    public static NeighbourModel Empty { get; } = new(default);

    /// <summary>True for a model that knows nothing.</summary>
    public bool IsEmpty => _data.IsEmpty;

    /// <summary>Opens what <see cref="NeighbourModelBuilder"/> wrote. The bytes are kept, not copied.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a model, or not all of it.</exception>
    public static NeighbourModel Load(ReadOnlyMemory<byte> data)
    {
        if (data.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(data.Span) != Magic)
            throw new InvalidDataException("These bytes are not a model of neighbouring words.");
        var model = new NeighbourModel(data);
        if (model._pairCount < 0 || model._tripleCount < 0 || data.Length != HeaderLength + NgramTable.LengthOf(model._pairCount, 2) + (long)NgramTable.LengthOf(model._tripleCount, 1))
            throw new InvalidDataException("The model of neighbouring words is cut short or damaged.");
        return model;
    }

    /// <summary>True where a triple with the word at the place is known to be written. Asked before <see cref="Fit"/>, which looks up far more.</summary>
    /// <param name="context">The words around the place; 0 where there is none or nothing is known of it.</param>
    /// <param name="word">The word's hash.</param>
    public bool Attests(in NeighbourContext context, uint word) =>
        IsListed(context.Left, word, context.Right) || IsListed(context.FarLeft, context.Left, word) || IsListed(word, context.Right, context.FarRight);

    /// <summary>How a word fits at a place, beside another: decades by which the neighbours on both sides are likelier with it, the frequency of the word itself left out.</summary>
    /// <param name="context">The words around the place; 0 where there is none or nothing is known of it.</param>
    /// <param name="word">The word's hash.</param>
    public NeighbourFit Fit(in NeighbourContext context, uint word)
    {
        var (right, seen) = (0.0, NgramSides.None);
        var (known, backOff) = Single(word);
        var before = Pair(context.Left, word, NgramSides.LeftPair, ref seen);
        var left = before.Gain + Triple(context.FarLeft, context.Left, word, NgramSides.LeftTriple, ref seen);
        if (context.Right != 0)
        {
            var after = Pair(word, context.Right, NgramSides.RightPair, ref seen);
            right = backOff + after.Gain + before.BackOff + Triple(context.Left, word, context.Right, NgramSides.MiddleTriple, ref seen);
            if (context.FarRight != 0) right += after.BackOff + Triple(word, context.Right, context.FarRight, NgramSides.RightTriple, ref seen);
        }
        return new NeighbourFit(left, right, known, seen);
    }

    private (double Frequency, double BackOff) Single(uint word) => Pairs.TryGet(NgramTable.Hash(0, word), out var frequency, out var backOff) ? (frequency, backOff) : (0, 0);

    private (double Gain, double BackOff) Pair(uint left, uint right, NgramSides side, ref NgramSides seen)
    {
        if (left == 0 || right == 0 || !Pairs.TryGet(NgramTable.Hash(left, right), out var gain, out var backOff)) return default;
        seen |= side;
        return (gain, backOff);
    }

    private double Triple(uint first, uint second, uint third, NgramSides side, ref NgramSides seen)
    {
        if (first == 0 || second == 0 || third == 0 || !Triples.TryGet(NgramTable.Hash(first, second, third), out var gain, out _)) return 0;
        seen |= side;
        return gain;
    }

    private bool IsListed(uint first, uint second, uint third) => first != 0 && second != 0 && third != 0 && Triples.TryGet(NgramTable.Hash(first, second, third), out _, out _);

    private NgramTable Pairs => new(_data.IsEmpty ? default : _data.Span[HeaderLength..], _pairCount, 2);

    private NgramTable Triples => new(_data.IsEmpty ? default : _data.Span[(HeaderLength + NgramTable.LengthOf(_pairCount, 2))..], _tripleCount, 1);
}
