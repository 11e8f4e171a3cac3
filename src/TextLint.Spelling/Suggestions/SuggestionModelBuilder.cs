using System.Buffers.Binary;

namespace TextLint.Spelling.Suggestions;

/// <summary>Writes the bytes that <see cref="SuggestionModel"/> reads, for any language. The same words give the same bytes, in whatever order they came.</summary>
public sealed class SuggestionModelBuilder
{
    private const int MaxLength = 64;

    private readonly Dictionary<string, (string Form, int Frequency)> _words = new(StringComparer.Ordinal);
    private readonly WordPairsBuilder _pairs = new();
    private double _leastPair;
    private byte[] _channel = [];

    /// <summary>The model of a language without data of its own: the forms of its dictionary, or the stems where the forms are more than about a million.</summary>
    /// <param name="dictionary">The dictionary; listing it may take a second or two, so keep what comes of it.</param>
    public static byte[] BuildFrom(HunspellDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return DictionaryModels.Build(dictionary);
    }

    /// <summary>Number of words so far, letter case aside.</summary>
    public int Count => _words.Count;

    /// <summary>Adds a word as the dictionary writes it. Of two that differ in letter case only, the one with fewer capitals stays.</summary>
    /// <param name="form">Words longer than 64 UTF-16 units are left out: nothing is looked for among them.</param>
    /// <param name="zipf">How common it is on the Zipf scale; the greater of two counts; 0 where nothing is known.</param>
    public SuggestionModelBuilder Add(string form, double zipf = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        if (form.Length > MaxLength) return this;
        var folded = string.Create(form.Length, form, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = WordFolding.Fold(from[i]);
        });
        var frequency = WordFrequency.FromZipf(zipf);
        if (_words.TryGetValue(folded, out var known))
        {
            frequency = Math.Max(frequency, known.Frequency);
            if (!IsPlainer(form, known.Form)) form = known.Form;
        }
        _words[folded] = (form, frequency);
        return this;
    }

    /// <summary>True where the word was added in some letter case.</summary>
    public bool Contains(string word) => _words.ContainsKey(string.Concat(word.Select(WordFolding.Fold)));

    /// <summary>Says how often two words stand side by side.</summary>
    /// <param name="left">The word before.</param>
    /// <param name="right">The word after.</param>
    /// <param name="decades">Decimal logarithm of observed over expected.</param>
    public SuggestionModelBuilder AddPair(string left, string right, double decades)
    {
        _pairs.Add(left, right, decades);
        return this;
    }

    /// <summary>Says how rare a pair may be and still be listed: its Zipf frequency.</summary>
    public SuggestionModelBuilder SetLeastPair(double zipf)
    {
        _leastPair = zipf;
        return this;
    }

    /// <summary>The slips that writers of the language make.</summary>
    internal SuggestionModelBuilder SetChannel(byte[] channel)
    {
        _channel = channel;
        return this;
    }

    /// <summary>The model.</summary>
    /// <exception cref="InvalidOperationException">There are more words than a graph can number, about a million.</exception>
    public byte[] Build()
    {
        if (_words.Count > WordEdge.MaxCount) throw new InvalidOperationException("There are too many words for a suggestion model.");
        var words = _words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Value).ToArray();
        var graph = new WordGraphBuilder();
        foreach (var (form, frequency) in words) graph.Add(string.Concat(form.Select(WordFolding.Fold)), frequency);
        var (edges, root) = graph.Build();
        var info = new byte[(words.Length + 7) & ~7];
        for (var i = 0; i < words.Length; i++) info[i] = (byte)(words[i].Frequency | ((int)CaseOf(words[i].Form) << 6));
        var exceptions = words.Index().Where(w => CaseOf(w.Item.Form) == WordCase.Mixed).Select(w => (w.Index, CapitalsOf(w.Item.Form))).ToArray();
        return [.. Header(root, edges.Length, words.Length, exceptions.Length), .. edges, .. info, .. exceptions.SelectMany(Bytes), .. _pairs.Build(), .. _channel];
    }

    private byte[] Header(int root, int graphLength, int words, int exceptions)
    {
        var header = new byte[SuggestionModel.HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, SuggestionModel.Magic);
        var at = 4;
        foreach (var number in (int[])[root, graphLength, words, exceptions, _pairs.Count, _channel.Length])
        {
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at), number);
            at += 4;
        }
        BinaryPrimitives.WriteDoubleLittleEndian(header.AsSpan(32), _leastPair);
        return header;
    }

    private static byte[] Bytes((int Index, ulong Capitals) exception)
    {
        var bytes = new byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, exception.Index);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(4), exception.Capitals);
        return bytes;
    }

    // The second comparison makes the result independent of the order of the words.
    private static bool IsPlainer(string form, string known)
    {
        var difference = form.Count(char.IsUpper) - known.Count(char.IsUpper);
        return difference < 0 || (difference == 0 && string.CompareOrdinal(form, known) < 0);
    }

    private static WordCase CaseOf(string form) => CapitalsOf(form) switch
    {
        0 => WordCase.Lower,
        1 => WordCase.Title,
        _ when !form.Any(char.IsLower) => WordCase.Upper,
        _ => WordCase.Mixed,
    };

    private static ulong CapitalsOf(string form)
    {
        var capitals = 0UL;
        for (var i = 0; i < form.Length; i++)
            if (WordFolding.Fold(form[i]) != form[i] && form[i] != '\u2019') capitals |= 1UL << i;
        return capitals;
    }
}
