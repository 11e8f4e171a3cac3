using System.Collections.Immutable;
using System.Text;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the runs of capitalised words in a block that may be names, with what the words around them say.</summary>
internal readonly ref struct NameReader
{
    private readonly BlockSyntax _block;
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;

    private NameReader(BlockSyntax block, LanguageData language)
    {
        _block = block;
        _lexicon = language.Lexicon;
        _tokens = block.Tokens.AsSpan();
    }

    public static ImmutableArray<NameCandidate> Read(BlockSyntax block, LanguageData language) => new NameReader(block, language).Read();

    private ImmutableArray<NameCandidate> Read()
    {
        ImmutableArray<NameCandidate>.Builder? names = null;
        var isQuoted = false;
        for (var i = 0; i < _tokens.Length; i++)
        {
            isQuoted = _tokens[i].Kind switch
            {
                SyntaxKind.DoubleQuote => !isQuoted,
                SyntaxKind.LeftDoubleQuote => true,
                SyntaxKind.RightDoubleQuote => false,
                _ => isQuoted,
            };
            if (!IsNameWord(_tokens[i])) continue;
            var end = EndOfRun(i);
            if (Create(i, end, isQuoted) is { } name) (names ??= ImmutableArray.CreateBuilder<NameCandidate>()).Add(name);
            i = end - 1;
        }
        return names?.DrainToImmutable() ?? [];
    }

    /// <summary>Capitalised words, initials and abbreviations; <c>al-Sisi</c>; not words that are capitals only.</summary>
    private bool IsNameWord(SyntaxToken token)
    {
        if (!token.IsWord || token.Has(TokenFlags.AllCaps) || token.Has(TokenFlags.HasDigit)) return false;
        if (token.Has(TokenFlags.Capitalized)) return token.Length > 1;
        var text = _block.GetText(token);
        return text.Length > 4 && text[2] == '-' && char.IsUpper(text[3]) && text[1] == 'l' && text[0] is 'a' or 'e';
    }

    /// <summary>The index after the last token of the run that starts at <paramref name="first"/>. A possessive ends a run.</summary>
    private int EndOfRun(int first)
    {
        var last = first;
        while (!_tokens[last].Has(TokenFlags.Possessive) && NextInRun(last) is var next && next >= 0) last = next;
        return last + 1;
    }

    /// <summary>The next capitalised word across one space, or across one or two particles; -1 where the run ends.</summary>
    private int NextInRun(int at)
    {
        for (var (next, particles) = (at + 2, 0); next < _tokens.Length && IsSingleSpace(next - 1); next += 2)
        {
            if (_tokens[next].Has(TokenFlags.Initial)) return -1;
            if (IsNameWord(_tokens[next])) return next;
            if (_tokens[next].Kind != SyntaxKind.Word || ++particles > 2 || !Vocabulary.IsParticle(_block.GetText(_tokens[next]))) return -1;
        }
        return -1;
    }

    private bool IsSingleSpace(int index) => _tokens[index].IsSpace;

    private NameCandidate? Create(int first, int end, bool isQuoted)
    {
        var evidence = isQuoted ? NameEvidence.Quoted : NameEvidence.None;
        if (Vocabulary.IsHonorific(_block.GetText(_tokens[first])))
        {
            if (first + 2 >= end) return null;
            evidence |= NameEvidence.Honorific;
            first += 2;
        }
        else if (_tokens[first].Has(TokenFlags.Initial))
        {
            // "Despite Blair": the first word owes its capital to the sentence.
            if (IsOrdinary(_tokens[first]))
            {
                if (first + 2 >= end) return null;
                first += 2;
            }
            else evidence |= NameEvidence.Initial;
        }
        if (first + 1 == end && !evidence.HasFlag(NameEvidence.Honorific) && IsPartOfMore(first)) return null;
        evidence |= Before(first, evidence) | After(end) | InMarkup(_tokens[first]);
        return Create(first, end, evidence);
    }

    private NameCandidate Create(int first, int end, NameEvidence evidence)
    {
        var (text, words, parts) = (new StringBuilder(), ImmutableArray.CreateBuilder<string>(), new List<string>());
        for (var i = first; i < end; i += 2)
        {
            var word = WordOf(_tokens[i]);
            text.Append(i == first ? "" : " ").Append(word);
            words.Add(Folding.Fold(word));
            if (word.Contains('-')) parts.AddRange(Folding.Fold(word).Split('-').Where(p => p.Length > 2));
        }
        var count = words.Count;
        words.AddRange(parts);
        var last = _tokens[end - 1];
        var span = TextSpan.FromBounds(_tokens[first].Start, last.Start + WordOf(last).Length);
        const NameEvidence Personal = NameEvidence.Honorific | NameEvidence.Pronoun;
        var isPerson = (evidence & Personal) != NameEvidence.None || (count > 1 && _lexicon.Contains(words[0], LexiconFlags.GivenName));
        return new NameCandidate(span, text.ToString(), words.ToImmutable(), count, evidence, isPerson);
    }

    /// <summary>A word that the dictionary writes in lower case and that is no given name.</summary>
    private bool IsOrdinary(SyntaxToken token)
    {
        var word = WordOf(token);
        return Vocabulary.IsFunction(word) || (_lexicon.Contains(word, LexiconFlags.LowerCaseWord) && !_lexicon.Contains(word, LexiconFlags.GivenName));
    }

    /// <summary>A lone word that is part of something longer, or no name at all: "NBC News", "Sheriff's Office", "House of Representatives", "(TfL)", "Oslo-based".</summary>
    private bool IsPartOfMore(int index)
    {
        var word = WordOf(_tokens[index]);
        if (Vocabulary.IsTime(word) || Vocabulary.IsFunction(word)) return true;
        if (word.IndexOf('-') is > 2 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1])) return true;
        if (index > 0 && _tokens[index - 1].Kind == SyntaxKind.OpenBracket) return true;
        return IsCapitalized(index - 2) || IsCapitalized(index + 2) || (IsOf(index - 2) && IsCapitalized(index - 4)) || (IsOf(index + 2) && IsCapitalized(index + 4));
    }

    private bool IsOf(int index) => index >= 0 && index < _tokens.Length && _block.GetText(_tokens[index]) is "of" or "for";

    /// <summary>A capitalised word across one space, in the same sentence.</summary>
    private bool IsCapitalized(int index) =>
        index >= 0 && index < _tokens.Length && _tokens[index].IsWord && _tokens[index].Has(TokenFlags.Capitalized) && !_tokens[index].Has(TokenFlags.Initial);

    /// <summary>A word without its possessive ending.</summary>
    private ReadOnlySpan<char> WordOf(SyntaxToken token)
    {
        var text = _block.GetText(token);
        return token.Has(TokenFlags.Possessive) ? text[..^2] : text;
    }

    private NameEvidence Before(int first, NameEvidence known)
    {
        var at = first - (known.HasFlag(NameEvidence.Honorific) ? 4 : 2);
        if (at < 0 || !_tokens[at + 1].IsSpace || _tokens[at].Kind != SyntaxKind.Word) return NameEvidence.None;
        var word = _block.GetText(_tokens[at]);
        if (Vocabulary.IsSpeechBefore(word)) return NameEvidence.Speaks;
        if (Vocabulary.IsRoleBefore(word) || (known.HasFlag(NameEvidence.Honorific) && word is "and" && at >= 2 && _tokens[at - 2].Has(TokenFlags.Capitalized))) return NameEvidence.Role;
        if (Vocabulary.IsOrganizationBefore(word) || (word is "in" && at >= 2 && _block.GetText(_tokens[at - 2]) is "shares" or "stake")) return NameEvidence.Organization;
        return !_tokens[at].Has(TokenFlags.Capitalized) && !Vocabulary.IsFunction(word) ? NameEvidence.Descriptor : NameEvidence.None;
    }

    private NameEvidence After(int end)
    {
        var evidence = SpeechAfter(end);
        if (end + 2 < _tokens.Length && _tokens[end].Kind == SyntaxKind.Comma && _tokens[end + 1].IsSpace && IsAppositive(_tokens[end + 2])) evidence |= NameEvidence.Apposition;
        for (var i = end; i < _tokens.Length; i++)
        {
            if (!_tokens[i].IsWord || !_tokens[i].Has(TokenFlags.Initial)) continue;
            return Vocabulary.IsPersonPronoun(_block.GetText(_tokens[i])) ? evidence | NameEvidence.Pronoun : evidence;
        }
        return evidence;
    }

    private bool IsAppositive(SyntaxToken token) => token.Kind == SyntaxKind.Number || Vocabulary.IsAppositive(_block.GetText(token));

    private NameEvidence SpeechAfter(int end)
    {
        var evidence = NameEvidence.None;
        for (var (at, words) = (end + 1, 0); at < _tokens.Length && _tokens[at - 1].IsSpace && words < 3; at += 2, words++)
        {
            var word = _block.GetText(_tokens[at]);
            if (Vocabulary.IsSpeechAgain(word)) return NameEvidence.Speaks | NameEvidence.SpeaksAgain;
            if (Vocabulary.IsSpeech(word)) return evidence | NameEvidence.Speaks;
            if (Vocabulary.IsAdditive(word)) evidence = NameEvidence.SpeaksAgain;
            else if (!Vocabulary.IsAuxiliary(word)) return NameEvidence.None;
        }
        return NameEvidence.None;
    }

    private NameEvidence InMarkup(SyntaxToken token)
    {
        foreach (var inline in _block.Inlines)
            if (inline.Kind is SyntaxKind.Emphasis or SyntaxKind.Cited && inline.Span.Contains(token.Span)) return NameEvidence.Cited;
        return NameEvidence.None;
    }
}
