using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace TextLint.Dev.Confusions;

/// <summary>
/// Reads a trigram model in the binary trie format of SphinxBase: words in their order, n-grams from their last word back, probabilities and back-off weights
/// quantised to 16 bits. All figures are decimal logarithms.
/// </summary>
internal sealed class TrieModel
{
    private const string Title = "Trie Language Model";
    private const int Levels = 1 << 16;

    // Figures are stored as logarithms to this base.
    private static readonly double s_unit = Math.Log10(1.0001);

    private readonly byte[] _data;
    private readonly float[] _pairGrades, _pairBackOffGrades, _tripleGrades;
    private readonly int _unigrams, _pairs, _triples, _wordBits, _nextBits;

    public TrieModel(string path)
    {
        _data = File.ReadAllBytes(path);
        if (_data.Length < 64 || !_data.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Title)) || _data[Title.Length] != 3) throw new InvalidDataException($"{path} is no trigram model in SphinxBase's trie format.");
        var at = Title.Length + 1;
        var (words, pairs, triples) = (ReadInt(at), ReadInt(at + 4), ReadInt(at + 8));
        at += 16; // The three counts and the kind of quantisation, of which there is one.
        (_pairGrades, _pairBackOffGrades, _tripleGrades) = (ReadGrades(at), ReadGrades(at + (4 * Levels)), ReadGrades(at + (8 * Levels)));
        _unigrams = at + (12 * Levels);
        (_wordBits, _nextBits) = (BitLength(words), BitLength(triples));
        _pairs = _unigrams + (12 * (words + 1));
        _triples = _pairs + SizeOf(pairs, PairBits);
        at = _triples + SizeOf(triples, TripleBits) + 4; // The length of the words comes first.
        Words = Encoding.UTF8.GetString(_data.AsSpan(at)).Split('\0')[..words];
    }

    /// <summary>The words; elsewhere they are their places here.</summary>
    public string[] Words { get; }

    private int PairBits => _wordBits + 32 + _nextBits;

    private int TripleBits => _wordBits + 16;

    /// <summary>The share of a word and its back-off weight.</summary>
    public (double Probability, double BackOff) Single(int word) => (ReadFloat(_unigrams + (12 * word)) * s_unit, ReadFloat(_unigrams + (12 * word) + 4) * s_unit);

    /// <summary>The pairs that end in a word, as places, with the word before.</summary>
    public IEnumerable<(int Pair, int Left)> PairsEndingIn(int word)
    {
        var (start, end) = (ReadInt(_unigrams + (12 * word) + 8), ReadInt(_unigrams + (12 * word) + 20));
        for (var pair = start; pair < end; pair++) yield return (pair, LeftOf(pair));
    }

    /// <summary>The pair of two words; -1 where the model lacks it.</summary>
    public int FindPair(int left, int word)
    {
        var (low, high) = (ReadInt(_unigrams + (12 * word) + 8), ReadInt(_unigrams + (12 * word) + 20));
        while (low < high)
        {
            var middle = (low + high) / 2;
            var found = LeftOf(middle);
            if (found == left) return middle;
            if (found < left) low = middle + 1;
            else high = middle;
        }
        return -1;
    }

    /// <summary>The probability of a pair's second word after the first, and the back-off weight of the pair.</summary>
    public (double Probability, double BackOff) Pair(int pair) =>
        (_pairGrades[(int)ReadBits(_pairs, ((long)pair * PairBits) + _wordBits + 16, 16)] * s_unit, _pairBackOffGrades[(int)ReadBits(_pairs, ((long)pair * PairBits) + _wordBits, 16)] * s_unit);

    /// <summary>The triples that end in a pair: the word before it, and the probability of the last word.</summary>
    public IEnumerable<(int Left, double Probability)> TriplesEndingIn(int pair)
    {
        var (start, end) = (NextOf(pair), NextOf(pair + 1));
        for (var triple = start; triple < end; triple++)
            yield return ((int)ReadBits(_triples, (long)triple * TripleBits, _wordBits), _tripleGrades[(int)ReadBits(_triples, ((long)triple * TripleBits) + _wordBits, 16)] * s_unit);
    }

    private int LeftOf(int pair) => (int)ReadBits(_pairs, (long)pair * PairBits, _wordBits);

    private int NextOf(int pair) => (int)ReadBits(_pairs, ((long)pair * PairBits) + _wordBits + 32, _nextBits);

    private static int BitLength(int value) => 32 - BitOperations.LeadingZeroCount((uint)value);

    private static int SizeOf(int count, int bits) => (int)((((1L + count) * bits) + 7) / 8) + 8;

    private int ReadInt(int at) => BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(at));

    private float ReadFloat(int at) => BinaryPrimitives.ReadSingleLittleEndian(_data.AsSpan(at));

    private float[] ReadGrades(int at) => [.. Enumerable.Range(0, Levels).Select(i => ReadFloat(at + (4 * i)))];

    private ulong ReadBits(int start, long bit, int length) => (BinaryPrimitives.ReadUInt64LittleEndian(_data.AsSpan((int)(start + (bit >> 3)))) >> (int)(bit & 7)) & ((1UL << length) - 1);
}
