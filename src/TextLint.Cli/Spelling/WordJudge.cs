using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Cli.Spelling;

/// <summary>What the spelling commands ask about a word.</summary>
/// <param name="Speller">The dictionaries and word lists.</param>
/// <param name="Dictionaries">The dictionaries alone, for suggestions in Hunspell's order.</param>
/// <param name="Order">How suggestions are ordered.</param>
internal sealed record WordJudge(Speller Speller, ImmutableArray<HunspellDictionary> Dictionaries, SuggestionOrder Order)
{
    /// <summary>True where the word is right.</summary>
    public bool Check(ReadOnlySpan<char> word) => word.IsEmpty || Speller.Check(word);

    /// <summary>Words that may have been meant, best first, each once.</summary>
    public IEnumerable<string> Suggest(string word) => Order == SuggestionOrder.Hunspell
        ? Dictionaries.SelectMany(d => d.Suggest(word)).Distinct(StringComparer.Ordinal)
        : Speller.Suggest(word);
}
