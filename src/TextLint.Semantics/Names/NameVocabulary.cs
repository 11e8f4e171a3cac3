namespace TextLint.Semantics;

/// <summary>
/// Words of a language by what they do around a name. Facts of the language, not of a publication; plain data, read from a text of sections.
/// Immutable; letter case never counts, and no look-up allocates.
/// </summary>
public sealed class NameVocabulary
{
    private readonly Dictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _variants;
    private readonly IReadOnlyList<string> _adverbEndings, _familyEndings, _familyStarts, _patronymicEndings, _roleEndings, _elisions, _participleEndings, _finiteEndings;

    internal NameVocabulary(VocabularyReader source)
    {
        _words = source.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        _variants = source.Variants.GetAlternateLookup<ReadOnlySpan<char>>();
        (_adverbEndings, _roleEndings, _elisions) = (source.ListOf("adverb-endings"), source.ListOf("role-endings"), source.ListOf("elisions"));
        (_participleEndings, _finiteEndings) = (source.ListOf("participle-endings"), source.ListOf("finite-endings"));
        (_familyEndings, _familyStarts, _patronymicEndings) = (source.ListOf("family-endings"), source.ListOf("family-starts"), source.ListOf("patronymic-endings"));
        (Titles, CompleteTitles) = (new PhraseSet(source.ListOf("titles")), new PhraseSet(source.ListOf("complete-titles")));
        (Roles, Aliases, PlacePhrases) = (new PhraseSet(source.ListOf("roles")), new PhraseSet(source.ListOf("aliases")), new PhraseSet(source.ListOf("place-phrases")));
        (Offices, SamePlaces, SameWords) = (new PhraseLines(source.LinesOf("offices")), new PhraseLines(source.LinesOf("same-place")), new PhraseLines(source.LinesOf("same-word")));
        NounsAreCapitalized = source.ListOf("options").Contains("nouns-capitalized");
        RoleIntroduces = source.ListOf("options").Contains("role-introduces");
    }

    /// <summary>The vocabulary of a language of which nothing is known: no word is anything.</summary>
    public static NameVocabulary Empty { get; } = Parse("");

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="text">Sections, <c>[particles]</c>, of words with white space between them, of phrases with commas or line ends between them; what follows a <c>#</c> is a comment.</param>
    /// <exception cref="FormatException">A section that is not known, or a word before the first section; the message names the line.</exception>
    public static NameVocabulary Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new NameVocabulary(VocabularyReader.Read(text));
    }

    /// <summary>Offices, ranks and callings that stand before a name: <c>Prime Minister</c>, <c>Sen.</c></summary>
    public PhraseSet Titles { get; }

    /// <summary>Titles that with one name make a complete introduction: <c>Lord</c>, <c>Pope</c>, <c>Mr Justice</c>.</summary>
    public PhraseSet CompleteTitles { get; }

    /// <summary>What somebody is, in lower case: <c>spokeswoman</c>, <c>chief executive</c>.</summary>
    public PhraseSet Roles { get; }

    /// <summary>What stands before another name of the same person: <c>also known as</c>.</summary>
    public PhraseSet Aliases { get; }

    /// <summary>Offices that nobody holds two of; the names of one office are one line.</summary>
    public PhraseLines Offices { get; }

    /// <summary>Places that go by two names; the names of one place are one line.</summary>
    public PhraseLines SamePlaces { get; }

    /// <summary>Dishes and goods that keep the name a place had: <c>chicken Kiev</c>.</summary>
    public PhraseSet PlacePhrases { get; }

    /// <summary>Words of names of bodies and places in two spellings; the spellings of one word are one line: <c>Centre</c>, <c>Center</c>.</summary>
    public PhraseLines SameWords { get; }

    /// <summary>True where every noun has a capital, so that a capital alone speaks for no name.</summary>
    public bool NounsAreCapitalized { get; }

    /// <summary>True where a role beside an honorific introduces somebody without a given name: "le maire, M. Cadiou".</summary>
    public bool RoleIntroduces { get; }

    /// <summary>Mr, Ms, Dr: stands before a family name and makes a person of it.</summary>
    public bool IsHonorific(ReadOnlySpan<char> word) => Is(word, WordClasses.Honorifics);

    /// <summary>The word of a title that others are built on: <c>Minister</c>, <c>Secretary</c> of State.</summary>
    public bool IsTitleHead(ReadOnlySpan<char> word)
    {
        if (Is(word, WordClasses.TitleHeads)) return true;
        // Major-General, Vice-President, Attorney-General: both halves are of offices. Smith-King is not.
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && Is(word[(hyphen + 1)..], WordClasses.TitleHeads) && (Is(word[..hyphen], WordClasses.TitleHeads | WordClasses.TitleModifiers) || Roles.Contains(word[..hyphen]));
    }

    /// <summary>The last word of what stands before another name of the same person: née, known <c>as</c>.</summary>
    public bool IsAliasEnd(ReadOnlySpan<char> word) => Is(word, WordClasses.AliasEnds);

    /// <summary>A verb whose subject speaks.</summary>
    public bool IsSpeech(ReadOnlySpan<char> word) => Is(word, WordClasses.Speech);

    /// <summary>Is, was, still: stands between a subject and what is said of it.</summary>
    public bool IsCopula(ReadOnlySpan<char> word) => Is(word, WordClasses.Copulas);

    /// <summary>According, before "to": who follows said it.</summary>
    public bool IsSourceBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.Sources);

    /// <summary>A verb of what people do, and hardly anything else does: resigned, posted.</summary>
    public bool IsAct(ReadOnlySpan<char> word) => Is(word, WordClasses.Acts);

    /// <summary>His, her, himself: behind a subject they show a person.</summary>
    public bool IsPersonWord(ReadOnlySpan<char> word) => Is(word, WordClasses.PersonWords);

    /// <summary>A verb of speech that stands before its subject, as after a quotation: "…," said X.</summary>
    public bool IsSpeechBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.SpeechBefore);

    /// <summary>A verb of somebody who spoke before: added, continued.</summary>
    public bool IsSpeechAgain(ReadOnlySpan<char> word) => Is(word, WordClasses.SpeechAgain);

    /// <summary>Also, again: stands between a speaker and the verb, and says that he spoke before.</summary>
    public bool IsAdditive(ReadOnlySpan<char> word) => Is(word, WordClasses.Additives);

    /// <summary>Has, later: stands between a speaker and the verb without saying anything.</summary>
    public bool IsAuxiliary(ReadOnlySpan<char> word) => Is(word, WordClasses.Auxiliaries);

    /// <summary>Joins two parts of one name: "Mayor of London".</summary>
    public bool IsLink(ReadOnlySpan<char> word) => Is(word, WordClasses.Links);

    /// <summary>The last word of names that no person has.</summary>
    public bool IsOrganization(ReadOnlySpan<char> word) => Is(word, WordClasses.Organizations);

    /// <summary>A word of grammar.</summary>
    public bool IsFunction(ReadOnlySpan<char> word) => Is(word, WordClasses.Function);

    /// <summary>A day, a month, a feast: has a capital and is no name.</summary>
    public bool IsTime(ReadOnlySpan<char> word) => Is(word, WordClasses.Time);

    /// <summary>In, since, late: what follows it, and is a month, is no name: "in May".</summary>
    public bool IsTimeBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.TimeBefore);

    /// <summary>A noun of time that stands before a name without saying anything of it: "At noon X said".</summary>
    public bool IsMoment(ReadOnlySpan<char> word) => Is(word, WordClasses.Moments);

    /// <summary>A word in lower case inside a family name.</summary>
    public bool IsParticle(ReadOnlySpan<char> word) => Is(word, WordClasses.Particles);

    /// <summary>At, inside: what follows is a place or an organisation.</summary>
    public bool IsOrganizationBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.OrganizationBefore);

    /// <summary>Of, joined: what follows is a noun or a name.</summary>
    public bool IsNounBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.NounBefore);

    /// <summary>As, played: what follows is a part or a work.</summary>
    public bool IsRoleBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.RoleBefore);

    /// <summary>The first word of what says who somebody is, behind the comma after a name.</summary>
    public bool IsAppositive(ReadOnlySpan<char> word) => Is(word, WordClasses.Appositives);

    /// <summary>He, she.</summary>
    public bool IsPersonPronoun(ReadOnlySpan<char> word) => Is(word, WordClasses.Pronouns);

    /// <summary>And: joins two names.</summary>
    public bool IsConjunction(ReadOnlySpan<char> word) => Is(word, WordClasses.Conjunctions);

    /// <summary>Shares, stake: what somebody has in a firm.</summary>
    public bool IsHolding(ReadOnlySpan<char> word) => Is(word, WordClasses.Holdings);

    /// <summary>In: stands between <see cref="IsHolding"/> and the firm.</summary>
    public bool IsHoldingLink(ReadOnlySpan<char> word) => Is(word, WordClasses.HoldingLinks);

    /// <summary>A word with the ending of adverbs that is none of the known exceptions.</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) => EndsWithAny(word, _adverbEndings) && !Is(word, WordClasses.NoAdverbs);

    /// <summary>A word with the ending of participles, whose subject stands further off: <c>saying</c>.</summary>
    internal bool HasParticipleEnding(ReadOnlySpan<char> word) => EndsWithAny(word, _participleEndings);

    /// <summary>A word with the ending of verbs that tell what happened: <c>welcomed</c>.</summary>
    internal bool HasFiniteEnding(ReadOnlySpan<char> word) => EndsWithAny(word, _finiteEndings);

    /// <summary>
    /// All that a word does, in one look-up; a possessive ending left aside, and a word made of several by hyphens that ends in a pronoun taken for both ends:
    /// <c>explique-t-elle</c>.
    /// </summary>
    internal WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var found)) return found;
        if (word.Length > 2 && word[^2] is '\'' or '\u2019' && word[^1] is 's' or 'S') return _words.TryGetValue(word[..^2], out found) ? found : WordClasses.None;
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || !_words.TryGetValue(word[(hyphen + 1)..], out var last) || (last & (WordClasses.Pronouns | WordClasses.GroupPronouns)) == WordClasses.None) return WordClasses.None;
        return _words.TryGetValue(word[..word.IndexOf('-')], out var first) ? first | last : WordClasses.None;
    }

    /// <summary>Jr, III: stands after a family name and belongs to it.</summary>
    public bool IsSuffix(ReadOnlySpan<char> word) => Is(word, WordClasses.Suffixes);

    /// <summary>Former, acting: stands before a title.</summary>
    public bool IsTitleModifier(ReadOnlySpan<char> word) => Is(word, WordClasses.TitleModifiers);

    /// <summary>Called, term, so-called: a quoted word that follows is spoken of, or somebody's.</summary>
    public bool IsWordBefore(ReadOnlySpan<char> word) => Is(word, WordClasses.WordBefore);

    /// <summary>Née: what follows is the name somebody was born with.</summary>
    public bool IsBirthName(ReadOnlySpan<char> word) => Is(word, WordClasses.BirthNames);

    /// <summary>A frequent family name of peoples who write it first: <c>Kim</c>, <c>Nguyen</c>, <c>Orban</c>.</summary>
    public bool IsFamilyFirst(ReadOnlySpan<char> word) => Is(word, WordClasses.FamilyFirst);

    /// <summary>Brother, widow, twins: says that somebody is of a family.</summary>
    public bool IsRelative(ReadOnlySpan<char> word) => Is(word, WordClasses.Relatives);

    /// <summary>Film, novel, ship: the name beside it is a title, not a person.</summary>
    public bool IsWork(ReadOnlySpan<char> word) => Is(word, WordClasses.Works);

    /// <summary>The, a, his: what follows at once is a noun, not the bare name of a person.</summary>
    public bool IsDeterminer(ReadOnlySpan<char> word) => Is(word, WordClasses.Determiners);

    /// <summary>An ending that makes a word from a name: <c>ian</c> of <c>Argentinian</c>; not a word, only the ending.</summary>
    public bool IsDerivationEnding(ReadOnlySpan<char> ending) => Is(ending, WordClasses.Derivations);

    /// <summary>The start of family names that go on with a capital: <c>Mc</c>, <c>De</c>.</summary>
    public bool IsCapitalStart(ReadOnlySpan<char> start) => Is(start, WordClasses.CapitalStarts);

    /// <summary>The, before a noun of either number.</summary>
    public bool IsArticle(ReadOnlySpan<char> word) => Is(word, WordClasses.Articles);

    /// <summary>Are, have: a verb whose subject is more than one.</summary>
    public bool IsPluralVerb(ReadOnlySpan<char> word) => Is(word, WordClasses.PluralVerbs);

    /// <summary>Formerly, now: says that a place has another name.</summary>
    public bool IsRenaming(ReadOnlySpan<char> word) => Is(word, WordClasses.Renamings);

    /// <summary>A role by itself or by its ending: in German, <c>Behördensprecherin</c>.</summary>
    public bool IsRole(ReadOnlySpan<char> word) => Roles.Contains(word) || EndsWithAny(word, _roleEndings);

    /// <summary>The ending or the start of family names: <c>-enko</c>, <c>Mc-</c>.</summary>
    public bool HasFamilyShape(ReadOnlySpan<char> word) => EndsWithAny(word, _familyEndings) || LengthOfStart(word, _familyStarts) > 0;

    /// <summary>The ending of a name made from the father's: <c>-ovich</c>, <c>-dóttir</c>.</summary>
    public bool HasPatronymicEnding(ReadOnlySpan<char> word) => EndsWithAny(word, _patronymicEndings);

    /// <summary>Length, in UTF-16 units, of the little word that lost its vowel before <paramref name="word"/>'s own: 2 for <c>l'</c> of <c>l'Assemblée</c>; 0 for none.</summary>
    public int ElisionLength(ReadOnlySpan<char> word) => LengthOfStart(word, _elisions) is var length && length < word.Length ? length : 0;

    /// <summary>True for two given names that one person may go by: <c>Jon</c> and <c>Jonathan</c>, <c>Mohammed</c> and <c>Muhammad</c>; false for two equal ones that are in no list.</summary>
    public bool AreVariants(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!_variants.TryGetValue(left, out var lines) || !_variants.TryGetValue(right, out var others)) return false;
        foreach (var line in lines)
            if (others.Contains(line)) return true;
        return false;
    }

    private bool Is(ReadOnlySpan<char> word, WordClasses classes) => _words.TryGetValue(word, out var found) && (found & classes) != WordClasses.None;

    private static bool EndsWithAny(ReadOnlySpan<char> word, IReadOnlyList<string> endings)
    {
        for (var i = 0; i < endings.Count; i++)
            if (word.EndsWith(endings[i], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int LengthOfStart(ReadOnlySpan<char> word, IReadOnlyList<string> starts)
    {
        for (var i = 0; i < starts.Count; i++)
            if (word.StartsWith(starts[i], StringComparison.OrdinalIgnoreCase)) return starts[i].Length;
        return 0;
    }
}
