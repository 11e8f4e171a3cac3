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
        ["no-adverbs"] = WordClasses.NoAdverbs,
        ["titles"] = WordClasses.Titles,
        ["title-modifiers"] = WordClasses.TitleModifiers,
        ["complete-titles"] = WordClasses.CompleteTitles,
        ["suffixes"] = WordClasses.Suffixes,
        ["aliases"] = WordClasses.Aliases,
        ["family-first"] = WordClasses.FamilyFirst,
    };

    private static readonly string[] s_endingSections = ["adverb-endings"];

    private readonly Dictionary<string, List<string>> _endings = new(StringComparer.Ordinal);

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
        return reader;
    }

    /// <summary>The endings of a section; none where the vocabulary lacks it.</summary>
    public string[] EndingsOf(string section) => _endings.TryGetValue(section, out var endings) ? [.. endings] : [];

    private static string SectionOf(ReadOnlySpan<char> line, int number)
    {
        var name = line[^1] == ']' ? line[1..^1].ToString() : line.ToString();
        return s_wordSections.ContainsKey(name) || s_endingSections.Contains(name)
            ? name
            : throw new FormatException($"Line {number} of the vocabulary: there is no section \"{name}\".");
    }

    private void Add(string section, ReadOnlySpan<char> words, int line)
    {
        if (section.Length == 0) throw new FormatException($"Line {line} of the vocabulary: a word stands before the first section.");
        foreach (var range in words.SplitAny(' ', '\t'))
            if (words[range] is { Length: > 0 } word) AddWord(section, word.ToString());
    }

    private void AddWord(string section, string word)
    {
        if (s_wordSections.TryGetValue(section, out var classes)) Words[word] = Words.GetValueOrDefault(word) | classes;
        else if (_endings.TryGetValue(section, out var endings)) endings.Add(word);
        else _endings.Add(section, [word]);
    }
}
