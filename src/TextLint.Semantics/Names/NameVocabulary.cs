namespace TextLint.Semantics;

/// <summary>
/// Words of a language by what they do around a name. Facts of the language, not of a publication; plain data, read from a text of sections.
/// Immutable; letter case never counts, and no look-up allocates.
/// </summary>
public sealed class NameVocabulary
{
    private readonly Dictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly string[] _adverbEndings;

    internal NameVocabulary(VocabularyReader source)
    {
        _words = source.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        _adverbEndings = source.EndingsOf("adverb-endings");
    }

    /// <summary>The vocabulary of a language of which nothing is known: no word is anything.</summary>
    public static NameVocabulary Empty { get; } = Parse("");

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="text">Sections, <c>[particles]</c>, of words with white space between them; what follows a <c>#</c> is a comment.</param>
    /// <exception cref="FormatException">A section that is not known, or a word before the first section; the message names the line.</exception>
    public static NameVocabulary Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new NameVocabulary(VocabularyReader.Read(text));
    }

    /// <summary>Mr, Ms, Dr: stands before a family name and makes a person of it.</summary>
    public bool IsHonorific(ReadOnlySpan<char> word) => Is(word, WordClasses.Honorifics);

    /// <summary>The last word of titles that stand before a name: President, Minister.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => Is(word, WordClasses.Titles);

    /// <summary>Former, then, acting: the title is not held, or not yet, or no more.</summary>
    public bool IsTitleModifier(ReadOnlySpan<char> word) => Is(word, WordClasses.TitleModifiers);

    /// <summary>Lord, Pope, King: with one name behind it a complete introduction.</summary>
    public bool IsCompleteTitle(ReadOnlySpan<char> word) => Is(word, WordClasses.CompleteTitles);

    /// <summary>Jr, III: tells father from son.</summary>
    public bool IsSuffix(ReadOnlySpan<char> word) => Is(word, WordClasses.Suffixes);

    /// <summary>Née, aka: another name of the same person follows.</summary>
    public bool IsAlias(ReadOnlySpan<char> word) => Is(word, WordClasses.Aliases);

    /// <summary>A family name of peoples who write it first.</summary>
    public bool IsFamilyFirst(ReadOnlySpan<char> word) => Is(word, WordClasses.FamilyFirst);

    /// <summary>A verb whose subject speaks.</summary>
    public bool IsSpeech(ReadOnlySpan<char> word) => Is(word, WordClasses.Speech);

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

    private bool Is(ReadOnlySpan<char> word, WordClasses classes) => _words.TryGetValue(word, out var found) && (found & classes) != WordClasses.None;

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
