using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>
/// Tells a noun from the bare name of a person, by what the language writes before it: "die Behörde erklärte", "l'Élysée a annoncé", "el portavoz de Tecnosa dijo".
/// </summary>
internal static class CommonNoun
{
    // Shorter parts are found in any word; and no noun is longer, so that no text is slow.
    private const int ShortestPart = 4, LongestCompound = 48;

    /// <summary>True where every mention as a speaker hangs on a determiner or, by "of" and its like, on another noun; or where all nouns have capitals and this one is known.</summary>
    public static bool Is(NameSymbol name, SemanticModel model) =>
        model.Language.Vocabulary.ElisionLength(name.Text) > 0 || IsKnownNoun(name, model) || IsLedToBeNoun(name, model);

    private static bool IsKnownNoun(NameSymbol name, SemanticModel model)
    {
        if (!model.Language.Vocabulary.NounsAreCapitalized) return false;
        // The last part of a compound says what it is: "US-Soldaten", and not "Oppermann-Lenz".
        var word = name.Text.AsSpan(name.Text.LastIndexOf('-') + 1);
        var lexicon = model.Language.Lexicon;
        if (model.Language.Vocabulary.IsRole(word)) return true;
        if (lexicon.Contains(word, LexiconFlags.Surname | LexiconFlags.GivenName)) return false;
        return lexicon.Contains(word, LexiconFlags.LowerCaseWord) || model.Language.Speller.Check(word) || IsCompound(word, lexicon);
    }

    /// <summary>Two ordinary words in one, with or without an s between them: <c>Regierungskreise</c>, <c>Hafenamt</c>.</summary>
    private static bool IsCompound(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length > LongestCompound) return false;
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
            if (((mention.Evidence & (NameEvidence.Speaks | NameEvidence.Acts)) != NameEvidence.None || mention.Candidate.Title is not null) && !IsLed(mention, model)) return false;
        return true;
    }

    private static bool IsLed(Mention mention, SemanticModel model)
    {
        var block = model.Document.Blocks[mention.Block];
        if (TokenSearch.WordBefore(block, block.FindTokenIndex(mention.Span.Start)) is not (>= 0 and var at)) return false;
        var before = block.GetText(block.Tokens[at]);
        var vocabulary = model.Language.Vocabulary;
        return vocabulary.IsDeterminer(before) || vocabulary.IsLink(before);
    }
}
