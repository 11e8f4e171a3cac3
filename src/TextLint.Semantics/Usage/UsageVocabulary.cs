using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>
/// Words of a language by what keys and pasting do to them: which may stand twice, which cannot follow one another, which article goes with which sound, what stands for copy
/// that is still to come. Facts of the language; immutable; letter case never counts unless a member says so, and no look-up allocates.
/// </summary>
public sealed class UsageVocabulary
{
    private static readonly string[] s_sections =
    [
        "function-words", "repeats", "repeats-after", "repeats-beside", "repeats-wrong-after", "repeats-wrong-before", "repeats-with-capital", "repeated-pairs", "clashes", "clashes-right",
        "before-vowel", "before-consonant", "vowel-sounds", "consonant-sounds", "either-sounds", "spelled-acronyms", "word-acronyms", "either-acronyms",
        "spaced-marks", "sentence-starters", "abbreviations", "capital-after-comma", "thinks",
        "placeholders", "placeholder-exceptions", "placeholder-labels", "placeholder-phrases", "placeholder-brackets", "domain-endings",
        "joined", "glued-before-names", "glued-before-acronyms", "glued-after-names", "glued-after-words", "glued-after-acronyms", "never-joined", "inflected-compounds",
        "glued-first", "glued-second", "glued-grammar", "free", "free-first", "free-second", "free-endings", "inflected-endings", "compound-endings", "glued-before-proper-names", "list-joiners",
    ];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _functionWords, _repeats, _repeatsWithCapital, _rightClashes, _spacedMarks, _starters, _abbreviations, _afterComma, _thinks, _placeholders, _labels, _brackets, _domainEndings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeNames, _beforeAcronyms, _afterNames, _afterWords, _afterAcronyms, _neverJoined, _inflectedCompounds;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _gluedFirst, _gluedSecond, _grammar, _free, _freeFirst, _freeSecond, _beforeProperNames, _listJoiners, _compoundEndings;
    private readonly string[] _freeEndings, _inflectedEndings;
    private readonly Dictionary<string, (string First, string Second)>.AlternateLookup<ReadOnlySpan<char>> _joined;
    private readonly WordRelations _repeatsAfter, _repeatsBeside, _repeatsWrongAfter, _repeatsWrongBefore, _repeatedPairs, _clashes, _placeholderNeighbours;

    private UsageVocabulary(FactSections sections)
    {
        (_functionWords, _repeats, _repeatsWithCapital) = (Words(sections, "function-words"), Words(sections, "repeats"), Words(sections, "repeats-with-capital"));
        (_repeatsAfter, _repeatsBeside) = (Relations(sections, "repeats-after"), Relations(sections, "repeats-beside"));
        (_repeatsWrongAfter, _repeatsWrongBefore) = (Relations(sections, "repeats-wrong-after"), Relations(sections, "repeats-wrong-before"));
        (_repeatedPairs, _clashes) = (Relations(sections, "repeated-pairs"), Relations(sections, "clashes"));
        _rightClashes = Set(sections.PhrasesOf("clashes-right"), StringComparer.OrdinalIgnoreCase);
        InitialSounds = new InitialSounds(sections);
        (_spacedMarks, _starters, _abbreviations) = (Words(sections, "spaced-marks"), Words(sections, "sentence-starters"), Words(sections, "abbreviations"));
        (_afterComma, _thinks) = (Words(sections, "capital-after-comma"), Words(sections, "thinks"));
        (_placeholders, _labels) = (Set(sections.WordsOf("placeholders"), StringComparer.Ordinal), Set(sections.WordsOf("placeholder-labels"), StringComparer.Ordinal));
        (_brackets, _placeholderNeighbours) = (Set(sections.WordsOf("placeholder-brackets"), StringComparer.Ordinal), Relations(sections, "placeholder-exceptions"));
        _domainEndings = Words(sections, "domain-endings");
        (_beforeNames, _beforeAcronyms) = (Set(sections.WordsOf("glued-before-names"), StringComparer.Ordinal), Set(sections.WordsOf("glued-before-acronyms"), StringComparer.Ordinal));
        (_afterNames, _inflectedCompounds) = (Set(sections.WordsOf("glued-after-names"), StringComparer.Ordinal), Words(sections, "inflected-compounds"));
        (_afterWords, _afterAcronyms) = (Set(sections.WordsOf("glued-after-words"), StringComparer.Ordinal), Set(sections.WordsOf("glued-after-acronyms"), StringComparer.Ordinal));
        _neverJoined = Words(sections, "never-joined");
        (_gluedFirst, _gluedSecond, _grammar) = (Words(sections, "glued-first"), Words(sections, "glued-second"), Words(sections, "glued-grammar"));
        (_free, _freeFirst, _freeSecond) = (Words(sections, "free"), Words(sections, "free-first"), Words(sections, "free-second"));
        (_listJoiners, _compoundEndings) = (Words(sections, "list-joiners"), Words(sections, "compound-endings"));
        (_freeEndings, _inflectedEndings, _beforeProperNames) = ([.. sections.WordsOf("free-endings")], [.. sections.WordsOf("inflected-endings")], Set(sections.WordsOf("glued-before-proper-names"), StringComparer.Ordinal));
        _joined = ReadJoined(sections.LinesOf("joined")).GetAlternateLookup<ReadOnlySpan<char>>();
        PlaceholderPhrases = new PhraseSet([.. sections.PhrasesOf("placeholder-phrases")]);
        PlaceholderOpeners = new PhraseSet([.. sections.PhrasesOf("placeholder-phrases").Select(p => p[..p.IndexOf(' ', StringComparison.Ordinal)]).Distinct()]);
    }

    /// <summary>A language of which nothing is known.</summary>
    public static UsageVocabulary Empty { get; } = Parse("");

    /// <summary>What words and numbers begin with when they are said.</summary>
    public InitialSounds InitialSounds { get; }

    /// <summary>Phrases that hold the place of copy: <c>insert quote here</c>.</summary>
    public PhraseSet PlaceholderPhrases { get; }

    /// <summary>The first words of <see cref="PlaceholderPhrases"/>.</summary>
    public PhraseSet PlaceholderOpeners { get; }

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="text">Sections; words with white space between them, phrases with commas, relations in lines of <c>words: words</c>.</param>
    /// <exception cref="FormatException">A section that is not known, a line before the first section, or a relation without its colon.</exception>
    public static UsageVocabulary Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new UsageVocabulary(FactSections.Read(text, s_sections));
    }

    /// <summary>True for a word of grammar, which nobody doubles for effect.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word) => _functionWords.Contains(word);

    /// <summary>True for a word that writers double, or that two phrases bring together: <c>very very</c>, <c>had had</c>.</summary>
    public bool IsOftenRepeated(ReadOnlySpan<char> word) => _repeats.Contains(word);

    /// <summary>True where some word earlier in the sentence lets a doubled word stand: <c>what it is is</c>.</summary>
    public bool CanRepeat(ReadOnlySpan<char> word) => _repeatsAfter.Contains(word);

    /// <summary>True where <paramref name="earlier"/>, somewhere before it in its sentence, lets a doubled word stand.</summary>
    public bool MayRepeatAfter(ReadOnlySpan<char> word, ReadOnlySpan<char> earlier) => _repeatsAfter.Hold(word, earlier);

    /// <summary>True where the word just before belongs to the first of the two: <c>logged in in</c>.</summary>
    public bool MayRepeatBeside(ReadOnlySpan<char> word, ReadOnlySpan<char> before) => _repeatsBeside.Hold(word, before);

    /// <summary>True where an often doubled word is a slip behind the word just before it.</summary>
    public bool IsRepeatWrongAfter(ReadOnlySpan<char> word, ReadOnlySpan<char> before) => _repeatsWrongAfter.Hold(word, before);

    /// <summary>True where an often doubled word is a slip before the word just behind it.</summary>
    public bool IsRepeatWrongBefore(ReadOnlySpan<char> word, ReadOnlySpan<char> after) => _repeatsWrongBefore.Hold(word, after);

    /// <summary>True for a word that is doubled where a title follows with its own: <c>in the The Harbour Times</c>.</summary>
    public bool IsRepeatedWithCapital(ReadOnlySpan<char> word) => _repeatsWithCapital.Contains(word);

    /// <summary>True where no sentence has the two words twice in a row: <c>of the of the</c>.</summary>
    public bool IsRepeatedPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => _repeatedPairs.Hold(first, second);

    /// <summary>True where the second word cannot follow the first: <c>of to</c>.</summary>
    public bool Clash(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => _clashes.Hold(first, second);

    /// <summary>True for two or three words, with single spaces, in which words that clash are right: <c>know of to</c>.</summary>
    public bool IsRightClash(ReadOnlySpan<char> phrase) => _rightClashes.Contains(phrase);

    /// <summary>True where the language puts a space before a mark: French before a colon.</summary>
    public bool IsSpaced(ReadOnlySpan<char> mark) => _spacedMarks.Contains(mark);

    /// <summary>True for a word that sentences often begin with.</summary>
    public bool IsSentenceStarter(ReadOnlySpan<char> word) => _starters.Contains(word);

    /// <summary>True for a word that may be a shortened one before a stop: <c>min</c>, <c>grad</c>.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);

    /// <summary>True for a word that has no capital inside a sentence, and that begins no title worth the name: <c>He</c>.</summary>
    public bool HasNoCapitalInside(ReadOnlySpan<char> word) => _afterComma.Contains(word);

    /// <summary>True for a word before whose comma words may follow that are said or thought.</summary>
    public bool IntroducesThought(ReadOnlySpan<char> word) => _thinks.Contains(word);

    /// <summary>True for a word that holds the place of copy, in these letters: <c>TK</c>.</summary>
    public bool IsPlaceholder(ReadOnlySpan<char> word) => _placeholders.Contains(word);

    /// <summary>True where the word beside a placeholder says that it is none: <c>TK Maxx</c>.</summary>
    public bool IsNoPlaceholderBeside(ReadOnlySpan<char> word, ReadOnlySpan<char> beside) => _placeholderNeighbours.Hold(word, beside);

    /// <summary>True for a word that marks work to do where a colon follows, in these letters: <c>TBC</c>.</summary>
    public bool IsPlaceholderLabel(ReadOnlySpan<char> word) => _labels.Contains(word);

    /// <summary>True for a word that, first in square brackets and in these letters, holds the place of copy: <c>CHECK</c>.</summary>
    public bool IsPlaceholderInBrackets(ReadOnlySpan<char> word) => _brackets.Contains(word);

    /// <summary>True for the last part of web addresses and of names made like them: <c>gov</c>.</summary>
    public bool IsDomainEnding(ReadOnlySpan<char> word) => _domainEndings.Contains(word);

    /// <summary>True for a word that joins the last item of a list to the others: <c>and</c>.</summary>
    public bool IsListJoiner(ReadOnlySpan<char> word) => _listJoiners.Contains(word);

    /// <summary>The two words that are often written as this one; null for any other word.</summary>
    internal (string First, string Second)? FindJoined(ReadOnlySpan<char> word) => _joined.TryGetValue(word, out var words) ? words : null;

    /// <summary>True for a word that nobody writes to a name, in these letters: <c>theHarbour</c> is a slip.</summary>
    internal bool IsGluedBeforeName(ReadOnlySpan<char> word) => _beforeNames.Contains(word);

    /// <summary>The same before letters that are all capitals.</summary>
    internal bool IsGluedBeforeAcronym(ReadOnlySpan<char> word) => _beforeAcronyms.Contains(word);

    /// <summary>True for a word with a capital that nobody writes to the word before it, in these letters.</summary>
    internal bool IsGluedAfterName(ReadOnlySpan<char> word) => _afterNames.Contains(word);

    /// <summary>True for a word with the capital of a new sentence, which a word in small letters never has behind it, in these letters.</summary>
    internal bool IsGluedAfterWord(ReadOnlySpan<char> word) => _afterWords.Contains(word);

    /// <summary>True for a word that no acronym has behind it, in these letters.</summary>
    internal bool IsGluedAfterAcronym(ReadOnlySpan<char> word) => _afterAcronyms.Contains(word);

    /// <summary>True for a word of dialect or of a trade that could be two words and is one.</summary>
    internal bool IsNeverJoined(ReadOnlySpan<char> word) => _neverJoined.Contains(word);

    /// <summary>True for a word in an inflected form that begins compounds all the same: <c>news</c>.</summary>
    internal bool BeginsCompounds(ReadOnlySpan<char> word) => _inflectedCompounds.Contains(word);

    /// <summary>True for a word of grammar that begins no compound, so that a common word behind it lost its space.</summary>
    internal bool IsGluedFirst(ReadOnlySpan<char> word) => _gluedFirst.Contains(word);

    /// <summary>The same for one that ends no compound.</summary>
    internal bool IsGluedSecond(ReadOnlySpan<char> word) => _gluedSecond.Contains(word);

    /// <summary>True for a word of grammar between which and another one a space is missing, though each alone may begin or end a compound.</summary>
    internal bool IsGrammar(ReadOnlySpan<char> word) => _grammar.Contains(word);

    /// <summary>True for a word that is part of no compound, if its neighbours agree.</summary>
    internal bool IsFree(ReadOnlySpan<char> word) => _free.Contains(word);

    /// <summary>True for a word that begins few compounds.</summary>
    internal bool IsFreeFirst(ReadOnlySpan<char> word) => _freeFirst.Contains(word);

    /// <summary>True for a word that ends few compounds.</summary>
    internal bool IsFreeSecond(ReadOnlySpan<char> word) => _freeSecond.Contains(word);

    /// <summary>True for a word whose ending is that of forms no compound begins with: <c>really</c>.</summary>
    internal bool EndsNoFirstPart(ReadOnlySpan<char> word) => EndsInAny(word, _freeEndings);

    /// <summary>True for a word that ends as a form does, which begins no compound with a particle: <c>hotels</c>.</summary>
    internal bool IsInflected(ReadOnlySpan<char> word) => EndsInAny(word, _inflectedEndings);

    /// <summary>True for a long word that ends compounds of long words: <c>keeping</c>.</summary>
    internal bool EndsCompounds(ReadOnlySpan<char> word) => _compoundEndings.Contains(word);

    /// <summary>True for a word that nobody writes to the name of a person, a place or a month, in these letters: <c>toHarbourtown</c>.</summary>
    internal bool IsGluedBeforeProperName(ReadOnlySpan<char> word) => _beforeProperNames.Contains(word);

    private static bool EndsInAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static Dictionary<string, (string First, string Second)> ReadJoined(IEnumerable<string> lines)
    {
        var joined = new Dictionary<string, (string First, string Second)>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var parts = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 3) throw new FormatException($"A line has not one word and two: \"{line}\".");
            joined[parts[0]] = (parts[1], parts[2]);
        }
        return joined;
    }

    private static WordRelations Relations(FactSections sections, string section) => new(sections.LinesOf(section));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(FactSections sections, string section) => Set(sections.WordsOf(section), StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words, StringComparer comparer) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
