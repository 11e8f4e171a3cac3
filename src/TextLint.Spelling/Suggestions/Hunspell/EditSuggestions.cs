using System.Collections.Immutable;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Finds the words that are few slips away, in Hunspell's order: first without compounds, then, where nothing good was found, with them.</summary>
/// <param name="options">What the affix file says.</param>
/// <param name="casing">Its language's letter case.</param>
internal sealed class EditSuggestions(AffixOptions options, LetterCasing casing)
{
    private readonly RelatedLetters _related = new(options.Maps);
    private readonly SplitSuggestions _splits = new(options);
    private readonly ImmutableArray<Replacement> _replacements = options.ComplexPrefixes ? [.. options.Replacements.Select(TurnRound)] : options.Replacements;

    /// <summary>Adds what is found for a word.</summary>
    public EditOutcome Collect(string word, CandidateList list)
    {
        // Half a surrogate pair is no letter that could go astray.
        if (word.Any(char.IsSurrogate)) return EditOutcome.None;
        var outcome = CollectLikely(word, list, compounds: false);
        if (outcome.HasFlag(EditOutcome.Best)) return outcome;
        AddSlips(word, list, compounds: false, int.MaxValue);
        if (_splits.Collect(word, list, compounds: false)) return EditOutcome.Best | EditOutcome.Good;
        return outcome == EditOutcome.None && options.HasCompounds ? CollectCompounds(word, list) : outcome;
    }

    private EditOutcome CollectCompounds(string word, CandidateList list)
    {
        var before = list.Count;
        if (options.MaxCompoundSuggestions == 0) return EditOutcome.None;
        var outcome = CollectLikely(word, list, compounds: true);
        if (outcome.HasFlag(EditOutcome.Best)) return outcome;
        var limit = options.MaxCompoundSuggestions < 0 ? int.MaxValue : before + options.MaxCompoundSuggestions;
        AddSlips(word, list, compounds: true, limit);
        return list.Count > before ? outcome | EditOutcome.Good : outcome;
    }

    // Capitals, the table of replacements and related letters: what the dictionary's makers, or the word itself, point to.
    private EditOutcome CollectLikely(string word, CandidateList list, bool compounds)
    {
        var before = list.Count;
        list.TryAddWord(casing.Upper(word), compounds);
        if (ReplaceByTable(word, list, compounds)) return EditOutcome.Good | EditOutcome.Best;
        list.AddWords(_related.Variants(word), compounds);
        return list.Count > before ? EditOutcome.Good : EditOutcome.None;
    }

    private bool ReplaceByTable(string word, CandidateList list, bool compounds)
    {
        var found = false;
        foreach (var rule in _replacements)
            foreach (var candidate in Replacements.Apply(word, rule))
            {
                if (list.TryAddWord(candidate, compounds)) found = true;
                else if (candidate.Contains(' ', StringComparison.Ordinal)) SplitSuggestions.AddReplacement(candidate, list, compounds);
            }
        return found;
    }

    // The limit is asked between the kinds of slip alone, so that words of one kind come together.
    private void AddSlips(string word, CandidateList list, bool compounds, int limit)
    {
        foreach (var slips in Slips(word))
        {
            if (list.Count >= limit) return;
            list.AddWords(slips, compounds);
        }
    }

    private IEnumerable<IEnumerable<string>> Slips(string word) =>
    [
        LetterEdits.SwappedNeighbours(word),
        LetterEdits.SwappedApart(word),
        LetterEdits.WrongKeys(word, options.Key, casing),
        LetterEdits.Extra(word),
        LetterEdits.Forgotten(word, options.Try),
        LetterEdits.Moved(word),
        LetterEdits.Wrong(word, options.Try),
        LetterEdits.DoubledPairs(word),
    ];

    private static Replacement TurnRound(Replacement rule) => rule with { From = Mirrored.Create(rule.From), To = Mirrored.Create(rule.To) };
}
