namespace TextLint.Dev.Suggestions;

/// <summary>
/// The pairs that are trained on: of lists that no evaluation counts as clean, those that are not held out, and no more than so many of each.
/// What people wrote down counts more than what programs filled up.
/// </summary>
internal static class TrainingLists
{
    private static readonly (string Name, double Weight, int Most)[] s_lists =
        [("wikipedia", 3, 10_000), ("misspellings", 3, 10_000), ("codespell", 1, 12_000), ("typos", 0.5, 8_000)];

    /// <summary>The names of the lists.</summary>
    public static IEnumerable<string> Names => s_lists.Select(l => l.Name);

    /// <summary>The pairs.</summary>
    /// <param name="folder">Holds NAME.tsv; a list that is not there has no pairs.</param>
    public static IEnumerable<SpellingPair> Read(string folder) => s_lists
        .Where(list => File.Exists(Path.Combine(folder, list.Name + ".tsv")))
        .SelectMany(list => SpellingPair.Read(Path.Combine(folder, list.Name + ".tsv"), list.Weight)
            .Where(pair => !pair.IsHeldOut)
            .OrderBy(pair => Spelling.WordFolding.Hash(pair.Typed))
            .ThenBy(pair => pair.Meant, StringComparer.Ordinal)
            .Take(list.Most))
        .DistinctBy(pair => (pair.Typed, pair.Meant));
}
