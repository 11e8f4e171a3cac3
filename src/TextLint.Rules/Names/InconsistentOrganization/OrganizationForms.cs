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

    private static readonly CastNote<Mention[][]> s_told = new(FindTold);

    /// <summary>The conflicts, in the order of the names; those of names with "and" last.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var mentions in s_told.Of(model))
            if (FormConflict.Between([.. mentions.Select(m => PlaceOf(m, model))], model.KnownNames) is { } conflict) yield return conflict;
        foreach (var conflict in AmpersandForms.Find(model)) yield return conflict;
    }

    /// <summary>The mentions of each name that differ, in order; the names by their first mentions.</summary>
    private static Mention[][] FindTold(Cast cast, LanguageData language)
    {
        var names = Gather(cast, language).Where(n => n.IsTold).Select(n => n.Mentions.OrderBy(m => m.Block).ThenBy(m => m.Span.Start).ToArray());
        return [.. names.OrderBy(m => m[0].Block).ThenBy(m => m[0].Span.Start)];
    }

    /// <summary>The names by what their forms share. A name is mentioned often, mostly in the same words, so each text is looked at once.</summary>
    private static Dictionary<string, NameOfForms>.ValueCollection Gather(Cast cast, LanguageData language)
    {
        var texts = new Dictionary<(string Text, NameKind Kind), (NameOfForms? Name, string Letters)>();
        var names = new Dictionary<string, NameOfForms>(StringComparer.Ordinal);
        foreach (var name in cast.Names)
            foreach (var mention in name.Mentions)
            {
                if (!RunningMentions.IsRunning(mention) || mention.Candidate.HasDoubtfulLead) continue;
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, (mention.Candidate.Text, mention.Candidate.Kind), out var isKnown);
                if (!isKnown && IsName(mention.Candidate, language.Lexicon))
                    known = (CollectionsMarshal.GetValueRefOrAddDefault(names, KeyOf(mention.Candidate, language.Vocabulary), out _) ??= new NameOfForms(), LettersOf(mention.Candidate));
                known.Name?.Add(mention, known.Letters);
            }
        return names.Values;
    }

    /// <summary>African American and African-American, a noun and its adjective, are no name in two forms.</summary>
    private static bool IsName(NameCandidate candidate, Lexicon lexicon) => !candidate.Words.Any(w => IsPeople(w.Text, lexicon) || IsAcronym(w.Text));

    /// <summary>The plural of an acronym, IAAs, has another word's letters: IaaS.</summary>
    private static bool IsAcronym(string text) => text.Length > 2 && !text.AsSpan(0, text.Length - 1).ContainsAnyInRange('a', 'z');

    private static bool IsPeople(string word, Lexicon lexicon) => lexicon.Contains(word.AsSpan(word.LastIndexOf('-') + 1), LexiconFlags.Demonym);

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

    /// <summary>The mentions of what may be one name.</summary>
    private sealed class NameOfForms
    {
        private string? _letters;
        private bool _isOwnCapital;
        private bool _differs;

        public List<Mention> Mentions { get; } = [];

        /// <summary>Some form stands where no sentence gave it its capital; and the forms differ in more than accents, apostrophes and the capitals of particles: of these other rules speak.</summary>
        public bool IsTold => _isOwnCapital && _differs;

        public void Add(Mention mention, string letters)
        {
            Mentions.Add(mention);
            _isOwnCapital |= !mention.Evidence.HasFlag(NameEvidence.Initial);
            _differs |= (_letters ??= letters) != letters;
        }
    }
}
