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
    private readonly NameVocabulary _vocabulary;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private readonly bool _isTitleCase;

    private NameReader(BlockSyntax block, LanguageData language)
    {
        _block = block;
        _lexicon = language.Lexicon;
        _vocabulary = language.Vocabulary;
        _tokens = block.Tokens.AsSpan();
        _isTitleCase = block.Kind == SyntaxKind.Heading && IsTitleCase(block, _vocabulary);
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
            // Under a headline in title case no run is a name, and no capital tells anything.
            var end = _isTitleCase ? i + 1 : EndOfRun(i);
            if (Create(i, end, isQuoted) is { } name) (names ??= ImmutableArray.CreateBuilder<NameCandidate>()).Add(name);
            i = end - 1;
        }
        return names?.DrainToImmutable() ?? [];
    }

    /// <summary>Four words or more, and every one of them but the little ones has a capital.</summary>
    internal static bool IsTitleCase(BlockSyntax block, NameVocabulary vocabulary)
    {
        var words = 0;
        foreach (var token in block.Tokens)
        {
            if (!token.IsWord) continue;
            if (token.Has(TokenFlags.Capitalized)) words++;
            else if (!vocabulary.IsFunction(block.GetText(token))) return false;
        }
        return words >= 4;
    }

    /// <summary>Capitalised words, initials and abbreviations; <c>al-Sisi</c>; not words that are capitals only.</summary>
    private bool IsNameWord(SyntaxToken token)
    {
        if (token.Kind == SyntaxKind.Initial) return true;
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
            if (_tokens[next].Has(TokenFlags.Initial) || _vocabulary.IsHonorific(_block.GetText(_tokens[next]))) return -1;
            if (IsNameWord(_tokens[next])) return next;
            if (_tokens[next].Kind != SyntaxKind.Word || ++particles > 2 || !_vocabulary.IsParticle(_block.GetText(_tokens[next]))) return -1;
        }
        return -1;
    }

    private bool IsSingleSpace(int index) => _tokens[index].IsSpace;

    private NameCandidate? Create(int first, int end, bool isQuoted)
    {
        var evidence = isQuoted ? NameEvidence.Quoted : NameEvidence.None;
        if (_vocabulary.IsHonorific(_block.GetText(_tokens[first])))
        {
            if (first + 2 >= end) return null;
            evidence |= NameEvidence.Honorific;
            first += 2;
        }
        else
        {
            first = SkipLead(first, end);
            if (first < end && _tokens[first].Has(TokenFlags.Initial)) evidence |= NameEvidence.Initial;
        }
        if (first >= end) return null;
        if (IsNoName(first, end)) return null;
        evidence |= new NameContext(_block, _vocabulary).Read(first, end, evidence);
        return Create(first, end, evidence);
    }

    /// <summary>Past a word that owes its capital to the sentence, "Despite Halvorsen", and a day or month, "In May Halvorsen".</summary>
    private int SkipLead(int first, int end)
    {
        if (_tokens[first].Has(TokenFlags.Initial) && IsOrdinary(_tokens[first])) first += 2;
        if (first + 1 >= end || !_vocabulary.IsTime(WordOf(_tokens[first]))) return first;
        var isDate = first > 1 && _vocabulary.IsFunction(_block.GetText(_tokens[first - 2]));
        return isDate || !_lexicon.Contains(WordOf(_tokens[first]), LexiconFlags.GivenName) ? first + 2 : first;
    }

    /// <summary>One word that is a day, a pronoun, or half of a compound: <c>Brussels-based</c>.</summary>
    private bool IsNoName(int first, int end)
    {
        if (first + 1 < end) return false;
        var word = WordOf(_tokens[first]);
        if (_tokens[first].Kind == SyntaxKind.Initial || _vocabulary.IsTime(word) || _vocabulary.IsFunction(word)) return true;
        var hyphen = word.IndexOf('-');
        return hyphen > 2 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
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
        return new NameCandidate(span, text.ToString(), words.ToImmutable(), count, evidence, IsPerson(words, count, evidence));
    }

    /// <summary>Called Mr or Ms; or a first name with a last word that no organisation or place ends in.</summary>
    private bool IsPerson(ImmutableArray<string>.Builder words, int count, NameEvidence evidence)
    {
        if (evidence.HasFlag(NameEvidence.Honorific)) return true;
        if (count < 2 || _vocabulary.IsOrganization(words[count - 1]) || _lexicon.Contains(string.Join(' ', words.Take(count)), LexiconFlags.Place)) return false;
        var first = _lexicon.Find(words[0]);
        if ((first & LexiconFlags.GivenName) != LexiconFlags.None) return true;
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Demonym;
        return (first & Other) == LexiconFlags.None && ((first & LexiconFlags.PersonName) != LexiconFlags.None || evidence.HasFlag(NameEvidence.Speaks));
    }

    /// <summary>A word that the dictionary writes in lower case and that is no given name.</summary>
    private bool IsOrdinary(SyntaxToken token)
    {
        var word = WordOf(token);
        if (_vocabulary.IsFunction(word)) return true;
        var flags = _lexicon.Find(word);
        return (flags & (LexiconFlags.LowerCaseWord | LexiconFlags.GivenName)) == LexiconFlags.LowerCaseWord;
    }

    /// <summary>A word without its possessive ending.</summary>
    private ReadOnlySpan<char> WordOf(SyntaxToken token)
    {
        var text = _block.GetText(token);
        return token.Has(TokenFlags.Possessive) ? text[..^2] : text;
    }
}
