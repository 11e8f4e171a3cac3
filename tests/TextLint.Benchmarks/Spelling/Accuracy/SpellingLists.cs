using TextLint.Dev.Suggestions;
using TextLint.Spelling;

namespace TextLint.Benchmarks.Spelling;

/// <summary>
/// Lists of misspellings, reduced to what is measured: what the dictionary refuses, of which it accepts what was meant. A misspelling that a list
/// explains in two ways is left out, and so is every one that was trained on, whichever list it is in.
/// </summary>
internal sealed class SpellingLists(string folder, HunspellDictionary dictionary, int most)
{
    private readonly HashSet<string> _trained = [.. TrainingLists.Read(folder).Select(p => p.Typed)];

    /// <summary>The pairs of a list, or as many of them as are wanted; empty where there is no such list.</summary>
    /// <param name="name">The file without its ending.</param>
    public IReadOnlyList<SpellingPair> Read(string name)
    {
        var pairs = ReadAll(name).Where(IsMeasured).Where(p => !_trained.Contains(p.Typed) && (p.IsHeldOut || !TrainingLists.Names.Contains(name)));
        return [.. pairs.GroupBy(p => p.Typed, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.First()).OrderBy(p => WordFolding.Hash(p.Typed)).Take(most)];
    }

    private IEnumerable<SpellingPair> ReadAll(string name)
    {
        var path = Path.Combine(folder, name + ".tsv");
        return File.Exists(path) ? SpellingPair.Read(path).Distinct() : [];
    }

    private bool IsMeasured(SpellingPair pair) =>
        pair.Typed != pair.Meant && !dictionary.Check(pair.Typed) && pair.Meant.Split(' ').All(word => dictionary.Check(word));
}
