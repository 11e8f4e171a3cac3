using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>
/// Words of a language by the form that a house's style gives them: acronyms, titles, compounds, spellings. Facts of the language; which of two forms holds is the publication's
/// choice. Immutable, and no look-up allocates.
/// </summary>
public sealed class TextStyleVocabulary
{
    private static readonly string[] s_sections =
    [
        "said-as-words", "names-from-letters", "also-words", "initialisms", "not-initials", "courtesy-titles", "stopped-titles", "not-titles", "addresses", "small-words", "classical-names", "sounded-endings",
        "closed-doubles", "american-too", "british-too", "american-forms", "title-terms", "works", "slashed",
    ];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _saidAsWords, _namesFromLetters, _alsoWords, _initialisms, _notInitials, _courtesyTitles, _stoppedTitles, _smallWords, _classicalNames;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _americanToo, _britishToo, _works, _slashed;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _closed, _hyphenated, _american;
    private readonly string[] _soundedEndings;

    private TextStyleVocabulary(FactSections sections)
    {
        IsEmpty = !sections.WordsOf("stopped-titles").Any();
        (_saidAsWords, _namesFromLetters, _alsoWords) = (Words(sections, "said-as-words"), Words(sections, "names-from-letters"), Words(sections, "also-words"));
        (_initialisms, _courtesyTitles, _stoppedTitles) = (Words(sections, "initialisms"), Words(sections, "courtesy-titles"), Words(sections, "stopped-titles"));
        (_smallWords, _classicalNames, _works, _slashed) = (Words(sections, "small-words"), Words(sections, "classical-names"), Words(sections, "works"), Words(sections, "slashed"));
        (_americanToo, _britishToo) = (Words(sections, "american-too"), Words(sections, "british-too"));
        _notInitials = Words(sections, "not-initials");
        _soundedEndings = [.. sections.WordsOf("sounded-endings")];
        (_closed, _hyphenated) = ReadDoubles(sections.LinesOf("closed-doubles"));
        _american = sections.WordsOf("american-forms").Select(w => w.Split('/')).ToDictionary(w => w[0], w => w[^1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        (NotTitles, Addresses, TitleTerms) = (Phrases(sections, "not-titles"), Phrases(sections, "addresses"), Phrases(sections, "title-terms"));
    }

    /// <summary>A language of which nothing is known.</summary>
    public static TextStyleVocabulary Empty { get; } = Parse("");

    /// <summary>True where nothing is known.</summary>
    public bool IsEmpty { get; }

    /// <summary>What looks like a title with a name and is a firm, a work or the like, without stops: <c>Dr Pepper</c>.</summary>
    public PhraseSet NotTitles { get; }

    /// <summary>A courtesy title that is part of an address or of an office, without stops: <c>Mr Speaker</c>.</summary>
    public PhraseSet Addresses { get; }

    /// <summary>Offices that have a capital before a name alone.</summary>
    public PhraseSet TitleTerms { get; }

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="text">The sections of <c>TextStyles/en.txt</c>; empty for a language without them.</param>
    /// <exception cref="FormatException">A section that is not known, a line before the first section, or a line of doubles without its colon.</exception>
    public static TextStyleVocabulary Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextStyleVocabulary(FactSections.Read(text, s_sections));
    }

    /// <summary>True for the capitals of an acronym that is said as a word and written in capitals or as one: <c>NATO</c>.</summary>
    public bool IsSaidAsWord(ReadOnlySpan<char> letters) => _saidAsWords.Contains(letters);

    /// <summary>True for the capitals of a name that nearly everybody writes as a word: <c>INTERPOL</c>.</summary>
    public bool IsNameFromLetters(ReadOnlySpan<char> letters) => _namesFromLetters.Contains(letters);

    /// <summary>True for the capitals of an acronym that, written as a word, may be another: <c>AIDS</c>.</summary>
    public bool IsAlsoWord(ReadOnlySpan<char> letters) => _alsoWords.Contains(letters);

    /// <summary>True for the capitals of an abbreviation that is spelled out: <c>FBI</c>.</summary>
    public bool IsInitialism(ReadOnlySpan<char> letters) => _initialisms.Contains(letters);

    /// <summary>True for letters that stand before a name and are nobody's initials: <c>USS</c>.</summary>
    public bool IsNotInitials(ReadOnlySpan<char> letters) => _notInitials.Contains(letters);

    /// <summary>True for a title of courtesy, without its stop: <c>Mr</c>.</summary>
    public bool IsCourtesyTitle(ReadOnlySpan<char> title) => _courtesyTitles.Contains(title);

    /// <summary>True for a title, without its stop, that one style writes with one: <c>Mr</c>, <c>Sgt</c>.</summary>
    public bool TakesStop(ReadOnlySpan<char> title) => _stoppedTitles.Contains(title);

    /// <summary>True for a word that has no capital inside a headline, in a style that gives the others one.</summary>
    public bool IsSmallWord(ReadOnlySpan<char> word) => _smallWords.Contains(word);

    /// <summary>True for a name in s whose possessive is a matter of custom or of sound: <c>Moses</c>, <c>Bridges</c>.</summary>
    public bool IsSoundedOtherwise(ReadOnlySpan<char> name)
    {
        if (_classicalNames.Contains(name)) return true;
        foreach (var ending in _soundedEndings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The word in one: <c>reelect</c> for <c>re-elect</c>; null for any other word. Lower case.</summary>
    public string? ClosedOf(ReadOnlySpan<char> word) => _closed.TryGetValue(word, out var closed) ? closed : null;

    /// <summary>The word with its hyphen: <c>re-elect</c> for <c>reelect</c>; null for any other word. Lower case.</summary>
    public string? HyphenatedOf(ReadOnlySpan<char> word) => _hyphenated.TryGetValue(word, out var hyphenated) ? hyphenated : null;

    /// <summary>True for a spelling of other countries that American copy has too: <c>theatre</c>.</summary>
    public bool IsAmericanToo(ReadOnlySpan<char> word) => _americanToo.Contains(word);

    /// <summary>True for a spelling of other countries that British copy has too: <c>meter</c>.</summary>
    public bool IsBritishToo(ReadOnlySpan<char> word) => _britishToo.Contains(word);

    /// <summary>The American word for a British one that has no other meaning: <c>tire</c> for <c>tyre</c>; null for any other word.</summary>
    public string? AmericanOf(ReadOnlySpan<char> word) => _american.TryGetValue(word, out var american) ? american : null;

    /// <summary>Film, novel: a title of such a work may stand behind it.</summary>
    public bool IsWork(ReadOnlySpan<char> word) => _works.Contains(word);

    /// <summary>True for words with a slash between them where copy has a better way: <c>and/or</c>.</summary>
    public bool IsSlashed(ReadOnlySpan<char> words) => _slashed.Contains(words);

    private static (Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Closed, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Hyphenated) ReadDoubles(IEnumerable<string> lines)
    {
        var (closed, hyphenated) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        foreach (var line in lines)
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            if (at < 0) throw new FormatException($"The line \"{line}\" has no colon.");
            foreach (var rest in line[(at + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                closed[$"{line[..at]}-{rest}"] = line[..at] + rest;
                hyphenated[line[..at] + rest] = $"{line[..at]}-{rest}";
            }
        }
        return (closed.GetAlternateLookup<ReadOnlySpan<char>>(), hyphenated.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    private static PhraseSet Phrases(FactSections sections, string section) => new([.. sections.PhrasesOf(section)]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(FactSections sections, string section) =>
        sections.WordsOf(section).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
