using System.Globalization;
using TextLint.Dev.Suggestions;

namespace TextLint.Benchmarks.Spelling;

/// <summary>What an engine makes of one list.</summary>
/// <param name="Name">The list's name.</param>
/// <param name="Pairs">Number of misspellings.</param>
/// <param name="First">Share whose first suggestion is the word that was meant, letter case included.</param>
/// <param name="FirstFive">Share with it among the first five.</param>
/// <param name="Reciprocal">Mean of one over its place.</param>
/// <param name="Milliseconds">CPU time of each call, in ascending order.</param>
internal sealed record AccuracyRow(string Name, int Pairs, double First, double FirstFive, double Reciprocal, double[] Milliseconds)
{
    private const int Few = 5;

    public static AccuracyRow Create(string name, IReadOnlyList<SpellingPair> pairs, IReadOnlyList<(double Milliseconds, string[] Words)> answers)
    {
        var places = pairs.Select((pair, i) => Array.IndexOf(answers[i].Words, pair.Meant)).ToArray();
        return new AccuracyRow(
            name,
            pairs.Count,
            places.Average(p => p == 0 ? 1.0 : 0),
            places.Average(p => p is >= 0 and < Few ? 1.0 : 0),
            places.Average(p => p < 0 ? 0 : 1.0 / (p + 1)),
            [.. answers.Select(a => a.Milliseconds).Order()]);
    }

    /// <summary>The mean of lists, each of which counts the same; times are those of all calls.</summary>
    public static AccuracyRow MeanOf(string name, IReadOnlyList<AccuracyRow> rows) => new(
        name,
        rows.Sum(r => r.Pairs),
        rows.Select(r => r.First).DefaultIfEmpty().Average(),
        rows.Select(r => r.FirstFive).DefaultIfEmpty().Average(),
        rows.Select(r => r.Reciprocal).DefaultIfEmpty().Average(),
        [.. rows.SelectMany(r => r.Milliseconds).Order()]);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name,-14}{Pairs,8}{First,8:0.000}{FirstFive,8:0.000}{Reciprocal,8:0.000}{At(0.5),12:0.000}{At(0.99),8:0.000}{At(1),8:0.000}");

    private double At(double share) => Milliseconds.Length == 0 ? 0 : Milliseconds[(int)(share * (Milliseconds.Length - 1))];
}
