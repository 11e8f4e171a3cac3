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
    // The lists that no evaluation counts as clean, and how much a pair of each counts: those that people made count more than those that programs filled up.
    private static readonly (string Name, double Weight, int Most)[] s_lists =
        [("wikipedia", 3, 10_000), ("misspellings", 3, 10_000), ("codespell", 1, 12_000), ("typos", 0.5, 8_000)];

    /// <summary>Trains.</summary>
    /// <param name="lists">A folder of NAME.tsv: what was typed, a tab, what was meant.</param>
    /// <param name="dictionary">The path of a Hunspell dictionary without .aff or .dic: what it accepts is no misspelling, and only what it accepts is meant.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string lists, string dictionary)
    {
        var words = HunspellDictionary.Load(dictionary + ".aff", dictionary + ".dic");
        var pairs = s_lists.SelectMany(list => ReadList(lists, list.Name, list.Weight, list.Most, words)).DistinctBy(p => (p.Typed, p.Meant)).ToArray();
        if (pairs.Length == 0 || !LanguageResources.TryGetSuggestions("en", out var data))
        {
            Console.Error.WriteLine($"There is nothing to train on in {lists}: it needs {string.Join(", ", s_lists.Select(l => $"{l.Name}.tsv"))}.");
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
        var examples = pairs.Select(pair => TrainingExample.Create(pair, suggester, accepts)).OfType<TrainingExample>().ToArray();
        Console.WriteLine($"{pairs.Count} pairs, {costs.Rules.Length} rules, {examples.Length} examples with the word among the hits");
        return ErrorModel.Create(WeightTrainer.Train(examples), costs);
    }

    private static IEnumerable<SpellingPair> ReadList(string folder, string name, double weight, int most, HunspellDictionary words)
    {
        var path = Path.Combine(folder, name + ".tsv");
        if (!File.Exists(path)) return [];
        return SpellingPair.Read(path, weight)
            .Where(p => !p.IsHeldOut && p.Typed.Length <= SlipGrid.MaxLength && !words.Check(p.Typed) && p.Meant.Split(' ').All(w => words.Check(w)))
            .OrderBy(p => WordFolding.Hash(p.Typed))
            .Take(most);
    }

    private static SpellingPair Fold(SpellingPair pair) => pair with
    {
        Typed = string.Concat(pair.Typed.Select(WordFolding.Fold)),
        Meant = string.Concat(pair.Meant.Select(WordFolding.Fold)),
    };
}
