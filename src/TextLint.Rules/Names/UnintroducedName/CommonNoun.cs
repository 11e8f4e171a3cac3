using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>
/// Tells a noun from the bare name of a person, by what the language writes before it: "die Behörde erklärte", "l'Élysée a annoncé", "el portavoz de Tecnosa dijo".
/// </summary>
internal static class CommonNoun
{
    // Shorter parts are found in any word.
    private const int ShortestPart = 4;

    /// <summary>True where every mention that speaks follows a determiner or a preposition, or where all nouns have capitals and this one is known.</summary>
    public static bool Is(NameSymbol name, SemanticModel model) =>
        model.Language.Vocabulary.ElisionLength(name.Text) > 0 || IsKnownNoun(name, model) || IsLedToBeNoun(name, model);

    private static bool IsKnownNoun(NameSymbol name, SemanticModel model)
    {
        if (!model.Language.Vocabulary.NounsAreCapitalized) return false;
        var (word, lexicon) = (name.Text, model.Language.Lexicon);
        if (model.Language.Vocabulary.IsRole(word)) return true;
        if (lexicon.Contains(word, LexiconFlags.Surname | LexiconFlags.GivenName)) return false;
        return lexicon.Contains(word, LexiconFlags.LowerCaseWord) || model.Language.Speller.Check(word) || IsCompound(word, lexicon);
    }

    /// <summary>Two ordinary words in one, with or without an s between them: <c>Regierungskreise</c>, <c>Hafenamt</c>.</summary>
    private static bool IsCompound(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        for (var at = ShortestPart - 1; at <= word.Length - ShortestPart; at++)
        {
            if (!lexicon.Contains(word[at..], LexiconFlags.LowerCaseWord)) continue;
            var first = word[..at];
            if (lexicon.Contains(first, LexiconFlags.LowerCaseWord) || (first[^1] == 's' && first.Length > ShortestPart && lexicon.Contains(first[..^1], LexiconFlags.LowerCaseWord))) return true;
        }
        return false;
    }

    private static bool IsLedToBeNoun(NameSymbol name, SemanticModel model)
    {
        if (name.Evidence.HasFlag(NameEvidence.Honorific)) return false;
        foreach (var mention in name.Mentions)
            if (mention.Evidence.HasFlag(NameEvidence.Speaks) && !IsLed(mention, model)) return false;
        return true;
    }

    private static bool IsLed(Mention mention, SemanticModel model)
    {
        var block = model.Document.Blocks[mention.Block];
        if (WordBefore(block, mention.Span.Start) is not { IsEmpty: false } before) return false;
        var vocabulary = model.Language.Vocabulary;
        return vocabulary.IsDeterminer(before) || (vocabulary.IsNounBefore(before) && !vocabulary.IsConjunction(before));
    }

    /// <summary>The word before a place in a block, across one space; empty where there is none.</summary>
    private static ReadOnlySpan<char> WordBefore(BlockSyntax block, int start)
    {
        var tokens = block.Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low >= 2 && tokens[low - 1].IsSpace && tokens[low - 2].IsWord ? block.GetText(tokens[low - 2]) : [];
    }
}
