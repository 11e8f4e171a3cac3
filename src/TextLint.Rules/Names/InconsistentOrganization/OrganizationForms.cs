using System.Runtime.InteropServices;
using System.Text;
using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>Finds names that differ only in a spelling of one of their words, in a short form of it, in capitals inside, or in hyphens and spaces.</summary>
internal static class OrganizationForms
{
    private const int ShortestPlural = 5;

    /// <summary>The conflicts, in the order of the names; those of names with "and" last.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var vocabulary = model.Language.Vocabulary;
        // A name is mentioned often, mostly in the same words.
        var keys = new Dictionary<(string Text, NameKind Kind), string>();
        string Key(NameCandidate candidate) => CollectionsMarshal.GetValueRefOrAddDefault(keys, (candidate.Text, candidate.Kind), out _) ??= KeyOf(candidate, vocabulary);
        var mentions = model.Names.SelectMany(n => n.Mentions).Where(m => RunningMentions.IsRunning(m) && IsName(m.Candidate, model.Language.Lexicon))
            .OrderBy(m => m.Block).ThenBy(m => m.Span.Start);
        foreach (var name in mentions.GroupBy(m => Key(m.Candidate), StringComparer.Ordinal))
            if (IsTold(name) && FormConflict.Between([.. name.Select(m => PlaceOf(m, model))], model.KnownNames) is { } conflict) yield return conflict;
        foreach (var conflict in AmpersandForms.Find(model)) yield return conflict;
    }

    /// <summary>African American and African-American, a noun and its adjective, are no name in two forms.</summary>
    private static bool IsName(NameCandidate candidate, Lexicon lexicon) => !candidate.HasDoubtfulLead && !candidate.Words.Any(w => IsPeople(w.Text, lexicon) || IsAcronym(w.Text));

    /// <summary>The plural of an acronym, IAAs, has another word's letters: IaaS.</summary>
    private static bool IsAcronym(string text) => text.Length > 2 && !text.AsSpan(0, text.Length - 1).ContainsAnyInRange('a', 'z');

    private static bool IsPeople(string word, Lexicon lexicon) => lexicon.Contains(word.AsSpan(word.LastIndexOf('-') + 1), LexiconFlags.Demonym);

    /// <summary>Some form stands where no sentence gave it its capital; and the forms differ in more than accents, apostrophes and the capitals of particles: of these other rules speak.</summary>
    private static bool IsTold(IEnumerable<Mention> mentions) =>
        mentions.Any(m => !m.Evidence.HasFlag(NameEvidence.Initial)) && mentions.Select(m => LettersOf(m.Candidate)).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string LettersOf(NameCandidate candidate) => string.Join(' ', candidate.Words.Select(LettersOf));

    // An ordinary word with a capital inside is a play of types.
    private static string LettersOf(NameWord word) =>
        word.IsCore && word.Text.Any(char.IsLower) && word.Text.Length == word.Key.Length && !word.Entry.IsAny(LexiconFlags.LowerCaseWord) ? string.Concat(word.Key[0].ToString(), CapitalsOf(word)) : word.Key;

    private static string CapitalsOf(NameWord word) => string.Concat(word.Key.Skip(1).Select((c, i) => char.IsUpper(word.Text[i + 1]) ? char.ToUpperInvariant(c) : c));

    private static FormPlace PlaceOf(Mention mention, SemanticModel model) =>
        new(model.Document.ToSource(mention.Block, mention.Span), mention.Candidate.Text.Replace('\u2019', '\''));

    /// <summary>The words one behind the other, hyphens and stops left out, each in the first of its spellings.</summary>
    private static string KeyOf(NameCandidate candidate, NameVocabulary vocabulary)
    {
        var key = new StringBuilder();
        for (var i = 0; i < candidate.Words.Length; i++)
        {
            var text = candidate.Words[i].Key.TrimEnd('.');
            if (vocabulary.SameWords.LineOf(text) is > 0 and var line) key.Append(line).Append('.');
            else key.Append((IsPluralPart(candidate, i, text, vocabulary) ? text[..^1] : text).Replace("-", "", StringComparison.Ordinal));
        }
        return key.ToString();
    }

    /// <summary>Veterans and Veteran Affairs: an s inside a name that is no person's.</summary>
    private static bool IsPluralPart(NameCandidate candidate, int index, string text, NameVocabulary vocabulary) =>
        candidate.Kind != NameKind.Person && index < candidate.Words.Length - 1 && text.Length >= ShortestPlural && text[^1] == 's' && vocabulary.IsDerivationEnding(text.AsSpan(text.Length - 1));
}
