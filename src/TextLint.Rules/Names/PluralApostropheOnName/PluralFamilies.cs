using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Finds family names with an apostrophe and s that mean the whole family: <c>the Kabulov's said</c>.</summary>
internal static class PluralFamilies
{
    /// <summary>The mentions, each with the plural it should be.</summary>
    public static IEnumerable<(Mention Mention, string Plural)> Find(SemanticModel model)
    {
        foreach (var name in model.Names)
            foreach (var mention in name.Mentions)
                if (IsPlural(mention, name, model) && !model.KnownNames.Contains(mention.Candidate.Text + "'s")) yield return (mention, PluralOf(mention.Candidate.Text));
    }

    private static bool IsPlural(Mention mention, NameSymbol name, SemanticModel model) =>
        mention is { Zone: Zone.Body, Candidate: { Ending: NameEnding.PossessiveS, CoreCount: 1, IsFull: false, Title: null } }
        && RunningMentions.IsRunning(mention)
        && IsFamily(mention.Candidate, name)
        && IsBetween(model.Document.Blocks[mention.Block], mention.Candidate.Words[^1].Span.Start, model.Language.Vocabulary);

    /// <summary>The family name of a person of the article, or a word that is nothing but a family name.</summary>
    private static bool IsFamily(NameCandidate candidate, NameSymbol name)
    {
        if (name.IsFull) return name.IsPerson && name.FamilyName == candidate.FamilyKey;
        const LexiconFlags Other = LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Organization | LexiconFlags.Demonym;
        var entry = candidate.Words[^1].Entry;
        return entry.IsAny(LexiconFlags.Surname) && !entry.IsAny(Other);
    }

    /// <summary>"The" before it, and behind it a verb, where a noun would have to stand.</summary>
    private static bool IsBetween(BlockSyntax block, int start, NameVocabulary vocabulary)
    {
        var tokens = block.Tokens.AsSpan();
        var at = TokenSearch.IndexAt(block, start);
        return at >= 2 && tokens[at - 1].IsSpace && vocabulary.IsArticle(block.GetText(tokens[at - 2]))
            && at + 2 < tokens.Length && tokens[at + 1].IsSpace && IsVerb(block.GetText(tokens[at + 2]), vocabulary);
    }

    private static bool IsVerb(ReadOnlySpan<char> word, NameVocabulary vocabulary) => vocabulary.IsPluralVerb(word) || vocabulary.IsSpeech(word);

    private static string PluralOf(string name) => name[^1] is 's' or 'x' or 'z' || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal) ? name + "es" : name + "s";
}
