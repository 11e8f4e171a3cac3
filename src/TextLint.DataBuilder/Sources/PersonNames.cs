using TextLint.Spelling;

namespace TextLint.DataBuilder.Sources;

/// <summary>Given names and surnames. The dictionaries come first: what is a word as well needs more than one mention in a long list.</summary>
internal sealed class PersonNames
{
    private const string Zxcvbn = "@zxcvbn-ts/language-en";

    private const int FrequentWords = 5_000;

    // A census knows people called Police and Minister. A frequent word is a surname only where many bear it: Baker, Young, Bishop.
    private const int SurnamesThatMayBeFrequentWords = 6_000;

    // Not French: that list takes in every name that was ever registered, "The" among them.
    private static readonly string[] s_languages = ["en", "de", "es", "it"];

    private readonly LexiconBuilder _lexicon;
    private readonly NodePackages _packages;
    private readonly HashSet<string> _frequent;

    public PersonNames(LexiconBuilder lexicon, NodePackages packages)
    {
        (_lexicon, _packages) = (lexicon, packages);
        string[] lists = ["src/commonWords.json", "src/wikipedia.json"];
        _frequent = lists.SelectMany(list => packages.ReadStrings(Zxcvbn, list).Take(FrequentWords)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds them all.</summary>
    /// <param name="tables">The folder of our own tables.</param>
    public void Add(string tables)
    {
        AddGivenNames(tables);
        var rank = 0;
        foreach (var name in _packages.ReadStrings(Zxcvbn, "src/lastnames.json"))
            if (++rank <= SurnamesThatMayBeFrequentWords || !IsFrequentWord(name)) AddName(name, LexiconFlags.Surname);
        // This list has "the" too, and does not say how many people bear a name.
        foreach (var name in _packages.ReadText("humannames", "list.txt").Split('\n').Select(n => n.Trim()).Where(n => !IsWord(n)))
            AddName(name, LexiconFlags.PersonName);
    }

    // The short list has few men: names that are surnames too were taken out of it. The long lists have them.
    private void AddGivenNames(string tables)
    {
        foreach (var name in _packages.ReadStrings(Zxcvbn, "src/firstnames.json")) AddName(name, LexiconFlags.GivenName);
        foreach (var name in File.ReadLines(Path.Combine(tables, "given-names.txt")).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ')))
            AddName(name, LexiconFlags.GivenName);
        foreach (var name in s_languages.SelectMany(ReadGivenNames).Where(n => !IsWord(n)))
            AddName(name, LexiconFlags.GivenName);
    }

    // A script of lines such as: ['maribel', 'female'],
    private IEnumerable<string> ReadGivenNames(string language)
    {
        const string Start = "['";
        foreach (var line in _packages.ReadText("gender-detection-from-name", $"names/{language}.js").Split('\n').Select(l => l.Trim()))
        {
            var end = line.IndexOf("', '", StringComparison.Ordinal);
            if (line.StartsWith(Start, StringComparison.Ordinal) && end > Start.Length)
                yield return line[Start.Length..end].Replace("\\'", "'", StringComparison.Ordinal);
        }
    }

    private void AddName(string name, LexiconFlags flag)
    {
        if (name.Length >= 2 && !name.Contains(' ', StringComparison.Ordinal)) _lexicon.Add(name, flag);
    }

    private bool IsWord(string name) => _lexicon.Find(name).HasFlag(LexiconFlags.LowerCaseWord);

    private bool IsFrequentWord(string name) => IsWord(name) && _frequent.Contains(name);
}
