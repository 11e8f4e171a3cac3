namespace TextLint.Semantics;

/// <summary>Reads the text of a vocabulary, section by section.</summary>
internal sealed class VocabularyReader
{
    private static readonly Dictionary<string, WordClasses> s_wordSections = new(StringComparer.Ordinal)
    {
        ["honorifics"] = WordClasses.Honorifics,
        ["speech"] = WordClasses.Speech,
        ["speech-before"] = WordClasses.SpeechBefore,
        ["speech-again"] = WordClasses.SpeechAgain,
        ["additives"] = WordClasses.Additives,
        ["auxiliaries"] = WordClasses.Auxiliaries,
        ["links"] = WordClasses.Links,
        ["organizations"] = WordClasses.Organizations,
        ["function"] = WordClasses.Function,
        ["time"] = WordClasses.Time,
        ["time-before"] = WordClasses.TimeBefore,
        ["moments"] = WordClasses.Moments,
        ["particles"] = WordClasses.Particles,
        ["organization-before"] = WordClasses.OrganizationBefore,
        ["noun-before"] = WordClasses.NounBefore,
        ["role-before"] = WordClasses.RoleBefore,
        ["appositives"] = WordClasses.Appositives,
        ["pronouns"] = WordClasses.Pronouns,
        ["conjunctions"] = WordClasses.Conjunctions,
        ["holdings"] = WordClasses.Holdings,
        ["holding-links"] = WordClasses.HoldingLinks,
        ["copulas"] = WordClasses.Copulas,
        ["sources"] = WordClasses.Sources,
        ["acts"] = WordClasses.Acts,
        ["person-words"] = WordClasses.PersonWords,
        ["no-adverbs"] = WordClasses.NoAdverbs,
        ["suffixes"] = WordClasses.Suffixes,
        ["title-modifiers"] = WordClasses.TitleModifiers,
        ["birth-names"] = WordClasses.BirthNames,
        ["family-first"] = WordClasses.FamilyFirst,
        ["relatives"] = WordClasses.Relatives,
        ["works"] = WordClasses.Works,
        ["determiners"] = WordClasses.Determiners,
        ["derivations"] = WordClasses.Derivations,
        ["capital-starts"] = WordClasses.CapitalStarts,
        ["articles"] = WordClasses.Articles,
        ["plural-verbs"] = WordClasses.PluralVerbs,
        ["renamings"] = WordClasses.Renamings,
        ["word-before"] = WordClasses.WordBefore,
        ["quoting"] = WordClasses.Quoting,
        ["attributions"] = WordClasses.Attributions,
        ["passives"] = WordClasses.Passives,
        ["agents"] = WordClasses.Agents,
        ["relative-pronouns"] = WordClasses.RelativePronouns,
        ["group-pronouns"] = WordClasses.GroupPronouns,
        ["first-persons"] = WordClasses.FirstPersons,
        ["prepositions"] = WordClasses.Prepositions,
    };

    private static readonly string[] s_listSections = ["options", "adverb-endings", "participle-endings", "finite-endings", "family-endings", "family-starts", "patronymic-endings", "role-endings", "elisions"];

    private static readonly string[] s_phraseSections = ["titles", "complete-titles", "roles", "aliases", "place-phrases"];

    // One line, one thing: phrases with commas between them.
    private static readonly string[] s_lineSections = ["offices", "same-place", "same-word"];

    private const string VariantSection = "given-name-variants";

    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _lines = new(StringComparer.Ordinal);

    private VocabularyReader()
    {
    }

    /// <summary>Each word with all that it is.</summary>
    public Dictionary<string, WordClasses> Words { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static VocabularyReader Read(string text)
    {
        var (reader, section, line) = (new VocabularyReader(), "", 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            var content = raw.IndexOf('#') is >= 0 and var comment ? raw[..comment].Trim() : raw.Trim();
            if (content.IsEmpty) continue;
            if (content[0] != '[') reader.Add(section, content, line);
            else section = SectionOf(content, line);
        }
        reader.AddHeads();
        return reader;
    }

    /// <summary>The words by which a reader of tokens sees that a phrase may stand there: Minister of Prime Minister, Secretary of Secretary of State.</summary>
    private void AddHeads()
    {
        foreach (var title in ListOf("titles").Concat(ListOf("complete-titles")))
        {
            var words = title.Split(' ');
            var isLinked = words.Any(w => (Words.GetValueOrDefault(w) & (WordClasses.Links | WordClasses.Particles)) != WordClasses.None);
            AddWord(isLinked ? words[0] : words[^1], WordClasses.TitleHeads);
        }
        foreach (var alias in ListOf("aliases")) AddWord(alias.Split(' ')[^1], WordClasses.AliasEnds);
        foreach (var (word, classes) in Words.ToArray())
            if ((classes & WordClasses.BirthNames) != WordClasses.None) AddWord(word, WordClasses.AliasEnds);
    }

    private void AddWord(string word, WordClasses classes) => Words[word] = Words.GetValueOrDefault(word) | classes;

    /// <summary>The lines of names that are one name, each with the numbers of its lines.</summary>
    public Dictionary<string, List<int>> Variants { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The endings, starts or phrases of a section; none where the vocabulary lacks it.</summary>
    public IReadOnlyList<string> ListOf(string section) => _lists.TryGetValue(section, out var list) ? list : [];

    /// <summary>The phrases of a section in which a line is one thing, each with the number of its line.</summary>
    public IReadOnlyDictionary<string, int> LinesOf(string section) => _lines.TryGetValue(section, out var lines) ? lines : new Dictionary<string, int>();

    private static string SectionOf(ReadOnlySpan<char> line, int number)
    {
        var name = line[^1] == ']' ? line[1..^1].ToString() : line.ToString();
        return s_wordSections.ContainsKey(name) || s_listSections.Contains(name) || s_phraseSections.Contains(name) || s_lineSections.Contains(name) || name == VariantSection
            ? name
            : throw new FormatException($"Line {number} of the vocabulary: there is no section \"{name}\".");
    }

    private void Add(string section, ReadOnlySpan<char> content, int line)
    {
        if (section.Length == 0) throw new FormatException($"Line {line} of the vocabulary: a word stands before the first section.");
        var isPhrases = s_phraseSections.Contains(section) || s_lineSections.Contains(section);
        foreach (var range in isPhrases ? content.SplitAny(',') : content.SplitAny(' ', '\t'))
            if (content[range].Trim() is { Length: > 0 } entry) AddBothApostrophes(section, entry.ToString(), line);
    }

    // Copy has either apostrophe, and a look-up does not fold.
    private void AddBothApostrophes(string section, string entry, int line)
    {
        AddEntry(section, entry, line);
        if (entry.Contains('\'', StringComparison.Ordinal)) AddEntry(section, entry.Replace('\'', '\u2019'), line);
    }

    private void AddEntry(string section, string entry, int line)
    {
        if (s_wordSections.TryGetValue(section, out var classes)) AddWord(entry, classes);
        else if (section == VariantSection) ListIn(Variants, entry).Add(line);
        else if (s_lineSections.Contains(section)) AddLine(section, entry, line);
        else ListIn(_lists, section).Add(entry);
    }

    private void AddLine(string section, string entry, int line)
    {
        if (!_lines.TryGetValue(section, out var lines)) _lines.Add(section, lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        lines[entry] = line;
    }

    private static List<T> ListIn<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        return list;
    }
}
