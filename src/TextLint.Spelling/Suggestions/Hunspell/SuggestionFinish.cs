using TextLint.Spelling.Checking;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Gives suggestions the writer's capitals and dots, and drops what these make wrong.</summary>
/// <param name="lexicon">The dictionary.</param>
/// <param name="casing">Its language's letter case.</param>
internal sealed class SuggestionFinish(SuggestionLexicon lexicon, LetterCasing casing)
{
    /// <summary>The suggestions as they are shown.</summary>
    /// <param name="misspelled">The word as it was written; it is never its own correction.</param>
    /// <param name="words">What was found.</param>
    /// <param name="written">How the writer had the capitals.</param>
    /// <param name="dots">The dots at the end of the word.</param>
    public List<string> Finish(string misspelled, IEnumerable<string> words, LetterCase written, string dots)
    {
        if (written is LetterCase.Title or LetterCase.MixedTitle) words = words.Select(casing.Capitalize);
        if (dots.Length > 0 && lexicon.Options.SuggestionsWithDots) words = words.Select(word => word + dots);
        if (lexicon.Options.KeepCase != 0 || lexicon.Options.Forbidden != 0) words = words.Select(word => Mend(word, written)).OfType<string>();
        return [.. words.Distinct(StringComparer.Ordinal).Select(lexicon.ConvertOutput).Where(word => word != misspelled)];
    }

    // A word that keeps its case, or whose capitalised form is forbidden, is offered as the dictionary has it.
    private string? Mend(string word, LetterCase written)
    {
        if (written == LetterCase.Lower || lexicon.Check(word)) return word;
        if (word.Contains(' ', StringComparison.Ordinal)) return word.Split(' ').All(part => lexicon.Check(part)) ? word : null;
        var small = casing.Lower(word);
        if (lexicon.Check(small)) return small;
        var capitalized = casing.Capitalize(small);
        return lexicon.Check(capitalized) ? capitalized : null;
    }
}
