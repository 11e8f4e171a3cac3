using System.Buffers.Binary;

namespace TextLint.Spelling.Suggestions;

/// <summary>
/// What is known of a language besides its dictionary: its words as a graph to look for near ones in, how frequent each is, which words
/// stand side by side, and which slips its writers make. Immutable, safe for concurrent use, read in place from its bytes.
/// </summary>
public sealed class SuggestionModel
{
    internal const uint Magic = 0x31534C54; // "TLS1"
    internal const int HeaderLength = 64;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _root, _graphLength, _wordCount, _exceptionCount, _pairCount, _pairsLength, _channelLength;
    private readonly double _leastPair;

    private SuggestionModel(ReadOnlyMemory<byte> data)
    {
        _data = data;
        var header = data.Span;
        _root = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        _graphLength = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        _wordCount = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        _exceptionCount = BinaryPrimitives.ReadInt32LittleEndian(header[16..]);
        _pairCount = BinaryPrimitives.ReadInt32LittleEndian(header[20..]);
        _channelLength = BinaryPrimitives.ReadInt32LittleEndian(header[24..]);
        _leastPair = BinaryPrimitives.ReadDoubleLittleEndian(header[32..]);
        _pairsLength = _pairCount == 0 ? 0 : WordPairs.StartsLength + (3 * _pairCount);
    }

    /// <summary>A model that knows nothing.</summary>
    public static SuggestionModel Empty { get; } = Load(new SuggestionModelBuilder().Build());

    /// <summary>Number of words, letter case aside.</summary>
    public int Count => _wordCount;

    /// <summary>Opens what <see cref="SuggestionModelBuilder"/> wrote. The bytes are kept, not copied.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a model, or not all of it.</exception>
    public static SuggestionModel Load(ReadOnlyMemory<byte> data)
    {
        if (data.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(data.Span) != Magic)
            throw new InvalidDataException("These bytes are not a suggestion model.");
        var model = new SuggestionModel(data);
        if (!model.IsWhole()) throw new InvalidDataException("The suggestion model is cut short or damaged.");
        return model;
    }

    /// <summary>How common a word is, letter case and the kind of apostrophe aside.</summary>
    /// <returns>
    /// The Zipf scale: the decimal logarithm of its occurrences in a billion words, in steps of an eighth; <c>the</c> has about 7.4,
    /// <c>ferry</c> about 4, what stands once in ten million words 2. 0 where nothing is known of the word.
    /// </returns>
    public double FrequencyOf(ReadOnlySpan<char> word)
    {
        var index = Graph.IndexOf(word);
        return index < 0 ? 0 : WordFrequency.ToZipf(FrequencyClass(index));
    }

    /// <summary>True where the model has the word in some letter case, whether or not its frequency is known.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Graph.IndexOf(word) >= 0;

    /// <summary>How much oftener two words stand side by side than their frequencies alone would make them.</summary>
    /// <param name="left">The word before; letter case does not count.</param>
    /// <param name="right">The word after.</param>
    /// <returns>
    /// Decades (decimal logarithm of observed over expected), -7.9 to 7.9: <c>prime minister</c> has about 4, <c>of the</c> about 0.5.
    /// For a pair that is too rare to be listed: 0, or less than 0 where words so common would be listed if they stood together by chance
    /// (<c>the the</c>). The decimal logarithm of P(right | left) is <c>FrequencyOf(right) - 9 + BigramScore(left, right)</c>.
    /// </returns>
    public double BigramScore(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (_pairCount == 0 || left.IsEmpty || right.IsEmpty) return 0;
        if (Pairs.TryGet(left, right, out var decades)) return decades;
        var (before, after) = (FrequencyOf(left), FrequencyOf(right));
        return before == 0 || after == 0 ? 0 : Math.Min(0, _leastPair + 9 - before - after);
    }

    /// <summary>True where the language has data on neighbouring words, and so on frequencies too.</summary>
    internal bool HasPairs => _pairCount > 0;

    internal WordGraph Graph => new(_data.Span.Slice(HeaderLength, _graphLength), _root);

    internal WordPairs Pairs => new(Section(InfoEnd + (12 * _exceptionCount), _pairsLength), _pairCount);

    /// <summary>The slips that were learnt of the language's writers; those of any language where none were.</summary>
    internal ErrorModel ReadErrors() =>
        _channelLength == 0 ? ErrorModel.CreateDefault() : ErrorModel.Read(Section(InfoEnd + (12 * _exceptionCount) + _pairsLength, _channelLength));

    internal int FrequencyClass(int index) => Info[index] & WordEdge.MaxFrequency;

    internal WordCase CaseOf(int index) => (WordCase)(Info[index] >> 6);

    /// <summary>The capitals of a word whose case is mixed, one bit a letter from the first on.</summary>
    internal ulong CapitalsOf(int index)
    {
        var exceptions = Section(InfoEnd, 12 * _exceptionCount);
        var (low, high) = (0, _exceptionCount - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = BinaryPrimitives.ReadInt32LittleEndian(exceptions[(12 * middle)..]);
            if (found == index) return BinaryPrimitives.ReadUInt64LittleEndian(exceptions[((12 * middle) + 4)..]);
            if (found < index) low = middle + 1;
            else high = middle - 1;
        }
        return 0;
    }

    private ReadOnlySpan<byte> Info => _data.Span.Slice(HeaderLength + _graphLength, _wordCount);

    // Sections begin at multiples of eight.
    private int InfoEnd => HeaderLength + _graphLength + ((_wordCount + 7) & ~7);

    private ReadOnlySpan<byte> Section(int start, int length) => _data.Span.Slice(start, length);

    private bool IsWhole()
    {
        if (_root < 0 || _graphLength < 8 || _wordCount < 0 || _exceptionCount < 0 || _pairCount < 0 || _channelLength < 0) return false;
        var expected = HeaderLength + (long)_graphLength + ((_wordCount + 7L) & ~7) + (12L * _exceptionCount) + (3L * _pairCount) + _channelLength;
        if (_pairCount > 0) expected += WordPairs.StartsLength;
        return expected == _data.Length && Graph.IsSound();
    }
}
