using System.Globalization;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Prints the figures of one dictionary, and how many times faster ours is than each peer.</summary>
internal static class SpeedTable
{
    private static readonly string[] s_heads = ["load ms", "memory MB", "stream ns", "correct ns", "misspelled", "unknown ns", "suggest ms", "worst ms", "B a check"];

    /// <summary>Prints them; the last row is ours.</summary>
    public static void Print(string name, SpeedWords words, List<SpeedRow> rows)
    {
        Console.WriteLine();
        Console.WriteLine($"{name}: {words.Stream.Count} tokens of text, {words.Correct.Count} different right words, {words.Misspelled.Count} misspelled, {words.Unknown.Count} refused joins, suggestions for {words.ToCorrect.Count}");
        Line("", s_heads);
        foreach (var row in rows) Line(row.Engine, [.. Cells(row).Select(Format)]);
        var ours = Cells(rows[^1]);
        foreach (var row in rows.SkipLast(1))
            Line($"{row.Engine} / ours", [.. Cells(row).Zip(ours, static (theirs, our) => Ratio(theirs, our))]);
    }

    private static double?[] Cells(SpeedRow row) =>
        [row.LoadMilliseconds, row.Megabytes, row.Stream, row.Correct, row.Misspelled, row.Unknown, row.SuggestMedian, row.SuggestWorst, row.BytesPerCheck];

    private static string Format(double? value) => value switch
    {
        null => "-",
        < 0.1 and > 0 => value.Value.ToString("0.0000", CultureInfo.InvariantCulture),
        < 10 => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0", CultureInfo.InvariantCulture),
    };

    private static string Ratio(double? theirs, double? ours) =>
        theirs is { } t && ours is > 0 ? $"{Format(t / ours.Value)} x" : "-";

    private static void Line(string name, string[] cells) => Console.WriteLine($"  {name,-18}{string.Concat(cells.Select(static cell => $"{cell,12}"))}");
}
