using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Finds the words that say who spoke, behind or before what was said: <c>, she said</c>, <c>, said Koch</c>.</summary>
internal readonly ref struct SpeechTagReader(BlockSyntax block, NameVocabulary vocabulary)
{
    private const int LongestSubject = 4, LongestObject = 3, LongestPhrase = 10;
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>True where a sentence of a block ends in a speech tag, from a token on: <c>No, she said. He had come late</c>.</summary>
    public bool HasSentenceEndingInTag(int from)
    {
        for (var i = from; i < _tokens.Length; i++)
            if (IsStopBeforeTag(_tokens[i].Kind) && TagEnd(i) is > 0 and var end && IsSentenceEnd(end)) return true;
        return false;
    }

    /// <summary>The token behind the comma, question mark or exclamation mark before the first speech tag between two tokens; -1 where there is none.</summary>
    public int FindTag(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (IsStopBeforeTag(_tokens[i].Kind) && TagEnd(i) > 0) return i + 1;
        return -1;
    }

    /// <summary>The token behind a tag that follows a stop; 0 where none does.</summary>
    private int TagEnd(int stop)
    {
        var at = stop + 1;
        if (at + 1 >= _tokens.Length || !_tokens[at].IsSpace) return 0;
        at++;
        if (vocabulary.IsSpeechBefore(block.GetText(_tokens[at]))) return SubjectEnd(at + 1);
        var end = SubjectEnd(stop + 1);
        if (end > 0 && end + 1 < _tokens.Length && _tokens[end].IsSpace && vocabulary.IsSpeech(block.GetText(_tokens[end + 1]))) return end + 2;
        return IsSubjectStart(_tokens[at]) ? PhraseEnd(at) : 0;
    }

    private bool IsSubjectStart(SyntaxToken token) => token.Has(TokenFlags.Capitalized) || vocabulary.IsDeterminer(block.GetText(token));

    /// <summary>The token behind the verb of a longer subject, where the clause ends with it: <c>, the mayor, Orla Brandt, said.</c> 0 where none does.</summary>
    private int PhraseEnd(int at)
    {
        for (var words = 0; at < _tokens.Length && words <= LongestPhrase; at++)
        {
            if (_tokens[at].Kind is not (SyntaxKind.Comma or SyntaxKind.Hyphen) && !_tokens[at].IsWord && !_tokens[at].IsSpace) return 0;
            if (!_tokens[at].IsWord) continue;
            words++;
            if (words > 1 && vocabulary.IsSpeech(block.GetText(_tokens[at]))) return at + 1 >= _tokens.Length || _tokens[at + 1].Kind is SyntaxKind.FullStop or SyntaxKind.Colon or SyntaxKind.Comma ? at + 1 : 0;
        }
        return 0;
    }

    /// <summary>The token behind a pronoun or a name that follows a space; 0 where none does.</summary>
    private int SubjectEnd(int space)
    {
        var at = space + 1;
        if (at >= _tokens.Length || !_tokens[space].IsSpace) return 0;
        if (vocabulary.IsPersonPronoun(block.GetText(_tokens[at]))) return at + 1;
        var words = 0;
        while (at < _tokens.Length && words < LongestSubject && _tokens[at].IsWord && _tokens[at].Has(TokenFlags.Capitalized))
        {
            words++;
            at += at + 2 < _tokens.Length && _tokens[at + 1].IsSpace && _tokens[at + 2].IsWord && _tokens[at + 2].Has(TokenFlags.Capitalized) ? 2 : 1;
        }
        return words == 0 ? 0 : at;
    }

    /// <summary>The sentence ends behind a tag, or behind whom it tells: <c>she said</c>, <c>she told the Herald</c>.</summary>
    private bool IsSentenceEnd(int at)
    {
        for (var words = 0; at < _tokens.Length; at++)
        {
            if (_tokens[at].Kind is SyntaxKind.FullStop or SyntaxKind.Colon) return true;
            if (_tokens[at].IsWord && ++words > LongestObject) return false;
            if (!_tokens[at].IsWord && !_tokens[at].IsSpace) return false;
        }
        return true;
    }

    private static bool IsStopBeforeTag(SyntaxKind kind) => kind is SyntaxKind.Comma or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark;
}
