using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>The words behind a quotation that say who spoke.</summary>
/// <param name="First">Index of their first token.</param>
/// <param name="End">Index of the token behind their verb, or behind the first word of the speaker where the verb comes first.</param>
/// <param name="Kind">Their form.</param>
internal readonly record struct SpeechTag(int First, int End, SpeechTagKind Kind)
{
    private const int LongestName = 4;

    /// <summary>Reads a tag from a token on; null where none begins there.</summary>
    public static SpeechTag? Read(BlockSyntax block, NameVocabulary vocabulary, int first)
    {
        if (first >= block.Tokens.Length || !block.Tokens[first].IsWord) return null;
        var word = block.GetText(block.Tokens[first]);
        if (vocabulary.IsSpeechBefore(word) && !block.Tokens[first].Has(TokenFlags.Capitalized)) return ReadVerbFirst(block, vocabulary, first);
        var isPronoun = vocabulary.IsPersonPronoun(word);
        var subject = isPronoun ? first : LastOfName(block, vocabulary, first);
        var verb = subject + 2;
        if (subject < 0 || verb >= block.Tokens.Length || !block.Tokens[verb - 1].IsSpace || !vocabulary.IsSpeech(block.GetText(block.Tokens[verb]))) return null;
        return new SpeechTag(first, verb + 1, isPronoun ? SpeechTagKind.Pronoun : SpeechTagKind.Name);
    }

    private static SpeechTag? ReadVerbFirst(BlockSyntax block, NameVocabulary vocabulary, int verb)
    {
        var subject = verb + 2;
        if (subject >= block.Tokens.Length || !block.Tokens[verb + 1].IsSpace || !block.Tokens[subject].IsWord) return null;
        var word = block.GetText(block.Tokens[subject]);
        var isSubject = vocabulary.IsPersonPronoun(word) || vocabulary.IsArticle(word) || !vocabulary.IsFunction(word);
        return isSubject ? new SpeechTag(verb, subject + 1, SpeechTagKind.VerbFirst) : null;
    }

    /// <summary>The last word of a name in capitals; -1 where none begins.</summary>
    private static int LastOfName(BlockSyntax block, NameVocabulary vocabulary, int first)
    {
        var last = -1;
        for (var (at, words) = (first, 0); at < block.Tokens.Length && words < LongestName; at += 2, words++)
        {
            if (!block.Tokens[at].IsWord || !block.Tokens[at].Has(TokenFlags.Capitalized) || vocabulary.IsFunction(block.GetText(block.Tokens[at]))) break;
            last = at;
            if (at + 1 >= block.Tokens.Length || !block.Tokens[at + 1].IsSpace) break;
        }
        return last;
    }
}
