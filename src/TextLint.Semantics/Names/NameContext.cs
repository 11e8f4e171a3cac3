using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads what the words around a run of capitalised words say of it.</summary>
internal readonly ref struct NameContext(BlockSyntax block, NameVocabulary vocabulary)
{
    private const int FarthestVerb = 3, FarthestPersonWord = 18, FarthestPredicate = 5;
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>All evidence beside what is <paramref name="known"/> from the run itself.</summary>
    /// <param name="first">Index of the run's first token, without an honorific.</param>
    /// <param name="end">Index of the token after the run.</param>
    /// <param name="known">What was read before.</param>
    /// <param name="titled">Index of the first token of the title before it; the first token where it has none.</param>
    public NameEvidence Read(int first, int end, NameEvidence known, int titled)
    {
        return Before(titled, known) | After(first, end) | (CitedMarkup.Contains(block, _tokens[first]) ? NameEvidence.Cited : NameEvidence.None);
    }

    private NameEvidence Before(int first, NameEvidence known)
    {
        if (first > 0 && first + 1 < _tokens.Length && _tokens[first - 1].Kind == SyntaxKind.OpenBracket && _tokens[first + 1].Kind == SyntaxKind.CloseBracket)
            return NameEvidence.Compound;
        if (WordBefore(first) is not (>= 0 and var at)) return NameEvidence.None;
        var word = block.GetText(_tokens[at]);
        if (vocabulary.IsSpeechBefore(word)) return IsAfterQuotation(at) ? NameEvidence.Speaks : NameEvidence.None;
        if (IsSource(at)) return NameEvidence.Acts;
        // "As X explains" begins a sentence; "as X" behind a verb is a part that is played.
        if ((vocabulary.IsRoleBefore(word) && !_tokens[at].Has(TokenFlags.Initial)) || (known.HasFlag(NameEvidence.Honorific) && vocabulary.IsConjunction(word) && IsCapitalized(WordBefore(at)))) return NameEvidence.Role;
        if (vocabulary.IsOrganizationBefore(word) || (vocabulary.IsHoldingLink(word) && WordBefore(at) is >= 0 and var noun && vocabulary.IsHolding(block.GetText(_tokens[noun])))) return NameEvidence.Organization;
        // "House of Representatives", "NBC News", "Sheriff's Office": the tail of a longer name.
        if (IsCapitalized(at) || (vocabulary.IsLink(word) && IsCapitalized(WordBefore(at)))) return _tokens[at].Has(TokenFlags.Initial) && !_tokens[at].Has(TokenFlags.AllCaps) ? NameEvidence.None : NameEvidence.Compound;
        return vocabulary.IsFunction(word) || vocabulary.IsSpeech(word) || vocabulary.IsAdverb(word) || vocabulary.IsMoment(word) ? NameEvidence.None : NameEvidence.Descriptor;
    }

    /// <summary>According to X.</summary>
    private bool IsSource(int word) =>
        vocabulary.IsSourceBefore(block.GetText(_tokens[word])) || (WordBefore(word) is >= 0 and var before && vocabulary.IsSourceBefore(block.GetText(_tokens[before])) && vocabulary.IsFunction(block.GetText(_tokens[word])));

    /// <summary>The word before a token, across one space; -1 where there is none.</summary>
    private int WordBefore(int index) => index >= 2 && _tokens[index - 1].IsSpace && _tokens[index - 2].IsWord ? index - 2 : -1;

    private bool IsCapitalized(int index) => index >= 0 && _tokens[index].Has(TokenFlags.Capitalized);

    /// <summary>"…," said X: the verb stands after words that were said, so its subject follows.</summary>
    private bool IsAfterQuotation(int verb) =>
        verb >= 2 && _tokens[verb - 1].IsSpace && _tokens[verb - 2].Kind is SyntaxKind.Comma or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or (>= SyntaxKind.DoubleQuote and <= SyntaxKind.RightSingleGuillemet);

    private NameEvidence After(int first, int end)
    {
        var evidence = SpeechAfter(end);
        if (IsLongerName(end)) evidence |= NameEvidence.Compound;
        if (IsExplained(end)) evidence |= NameEvidence.Apposition;
        return evidence | (IsFollowedByPronoun(first, end) ? NameEvidence.Pronoun : NameEvidence.None);
    }

    /// <summary>"Mayor of London": the head of a longer name.</summary>
    private bool IsLongerName(int end) =>
        end + 3 < _tokens.Length && _tokens[end].IsSpace && vocabulary.IsLink(block.GetText(_tokens[end + 1])) && _tokens[end + 2].IsSpace && IsCapitalized(end + 3);

    private bool IsFollowedByPronoun(int first, int end)
    {
        for (var i = end; i < _tokens.Length && i < first + 80; i++)
            if (_tokens[i].IsWord && _tokens[i].Has(TokenFlags.Initial)) return vocabulary.IsPersonPronoun(block.GetText(_tokens[i]));
        return false;
    }

    /// <summary>"X, 54", "X, who": what explains a name stands behind the comma at its end.</summary>
    public bool IsExplained(int end) => end + 2 < _tokens.Length && _tokens[end].Kind == SyntaxKind.Comma && _tokens[end + 1].IsSpace && IsAppositive(_tokens[end + 2]);

    private bool IsAppositive(SyntaxToken token) => token.Kind == SyntaxKind.Number || vocabulary.IsAppositive(block.GetText(token));

    private NameEvidence SpeechAfter(int end)
    {
        var evidence = NameEvidence.None;
        for (var (at, words) = (end + 1, 0); at < _tokens.Length && _tokens[at - 1].IsSpace && words < FarthestVerb; at += 2, words++)
        {
            var word = block.GetText(_tokens[at]);
            if (vocabulary.IsSpeechAgain(word)) return NameEvidence.Speaks | NameEvidence.SpeaksAgain;
            if (vocabulary.IsSpeech(word)) return evidence | NameEvidence.Speaks;
            if (vocabulary.IsAct(word)) return NameEvidence.Acts;
            if (vocabulary.IsAdditive(word)) evidence = NameEvidence.SpeaksAgain;
            else if (!vocabulary.IsAuxiliary(word)) break;
        }
        return IsSubject(end) && (HasPersonWord(end) || IsPersonByPredicate(end)) ? NameEvidence.Acts : NameEvidence.None;
    }

    /// <summary>"X was also a dancer", "X was currently serving": what is said of the subject can be said of a person only.</summary>
    private bool IsPersonByPredicate(int end)
    {
        var hasCopula = false;
        for (var (at, words) = (end + 1, 0); at < _tokens.Length && _tokens[at - 1].IsSpace && words < FarthestPredicate; at += 2, words++)
        {
            var word = block.GetText(_tokens[at]);
            if (hasCopula && (vocabulary.IsAct(word) || vocabulary.IsRole(word))) return true;
            hasCopula |= vocabulary.IsCopula(word);
            if (!hasCopula || !(vocabulary.IsCopula(word) || vocabulary.IsDeterminer(word) || vocabulary.IsAdverb(word))) return false;
        }
        return false;
    }

    /// <summary>A verb, or what may be one, stands right behind.</summary>
    private bool IsSubject(int end) => end + 1 < _tokens.Length && _tokens[end].IsSpace && _tokens[end + 1].Kind == SyntaxKind.Word && !_tokens[end + 1].Has(TokenFlags.Capitalized);

    /// <summary>His or her stands soon behind, with no other name between.</summary>
    private bool HasPersonWord(int end)
    {
        for (var at = end + 1; at < Math.Min(_tokens.Length, end + FarthestPersonWord); at++)
        {
            if (!_tokens[at].IsWord) continue;
            if (_tokens[at].Has(TokenFlags.Capitalized)) return false;
            if (vocabulary.IsPersonWord(block.GetText(_tokens[at]))) return true;
        }
        return false;
    }
}
