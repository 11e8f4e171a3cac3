using TextLint.Data;
using TextLint.Dev.Suggestions;
using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.Dev;

/// <summary>
/// Learns the numbers of English suggestions from lists of misspellings, which are not part of the project, and writes them to the table that
/// the data is built from. Half of the pairs are held out, by the beginning of the word that was meant.
/// </summary>
public static class TrainSuggestionsCommand
{
    /// <summary>Trains.</summary>
    /// <param name="lists">A folder of NAME.tsv: what was typed, a tab, what was meant.</param>
    /// <param name="dictionary">The path of a Hunspell dictionary without .aff or .dic: what it accepts is no misspelling, and only what it accepts is meant.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string lists, string dictionary)
    {
        var words = HunspellDictionary.Load(dictionary + ".aff", dictionary + ".dic");
        var pairs = TrainingLists.Read(lists).Where(pair => IsMisspelling(pair, words)).ToArray();
        if (pairs.Length == 0 || !LanguageResources.TryGetSuggestions("en", out var data))
        {
            Console.Error.WriteLine($"There is nothing to train on in {lists}: it needs {string.Join(", ", TrainingLists.Names.Select(name => $"{name}.tsv"))}.");
            return 2;
        }
        var errors = Train(pairs, SuggestionModel.Load(data), words.CanSuggest);
        File.WriteAllText(Repository.PathTo("src", "TextLint.DataBuilder", "Tables", "english-slips.txt"), SlipTableWriter.Write(errors));
        return 0;
    }

    internal static ErrorModel Train(IReadOnlyList<SpellingPair> pairs, SuggestionModel model, WordPredicate accepts)
    {
        var costs = SlipTrainer.Train([.. pairs.Where(p => !p.Meant.Contains(' ', StringComparison.Ordinal)).Select(Fold)]);
        var suggester = new Suggester(model, ErrorModel.Create(ErrorModel.CreateDefault().Weights.ToArray(), costs));
        var examples = pairs.Concat(pairs.Where(IsAlsoCapital).Select(Capitalize)).Select(pair => TrainingExample.Create(pair, suggester, accepts)).OfType<TrainingExample>().ToArray();
        Console.WriteLine($"{pairs.Count} pairs, {costs.Rules.Length} rules, {examples.Length} examples with the word among the hits");
        return ErrorModel.Create(WeightTrainer.Train(examples), costs);
    }

    private static bool IsMisspelling(SpellingPair pair, HunspellDictionary words) =>
        pair.Typed.Length <= SlipGrid.MaxLength && !words.Check(pair.Typed) && pair.Meant.Split(' ').All(word => words.Check(word));

    // Lists write all but names in lower case. In running text a capital is a sentence's oftener than a name's.
    private static bool IsAlsoCapital(SpellingPair pair) => char.IsAsciiLetterLower(pair.Typed[0]) && char.IsAsciiLetterLower(pair.Meant[0]) && (WordFolding.Hash(pair.Typed) & 7) == 1;

    private static SpellingPair Capitalize(SpellingPair pair) => pair with
    {
        Typed = char.ToUpperInvariant(pair.Typed[0]) + pair.Typed[1..],
        Meant = char.ToUpperInvariant(pair.Meant[0]) + pair.Meant[1..],
    };

    private static SpellingPair Fold(SpellingPair pair) => pair with
    {
        Typed = string.Concat(pair.Typed.Select(WordFolding.Fold)),
        Meant = string.Concat(pair.Meant.Select(WordFolding.Fold)),
    };
}
