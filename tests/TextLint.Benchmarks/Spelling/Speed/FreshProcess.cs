using System.Diagnostics;
using System.Globalization;
using TextLint.Spelling;
using TextLint.Spelling.Compiled;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Opens a compiled dictionary of ours in a process of its own, into which nothing of it was read yet.</summary>
internal static class FreshProcess
{
    /// <summary>The verb that runs in the other process.</summary>
    public const string Verb = "open-dictionary";

    private const int Reopenings = 50;

    /// <summary>What it costs until the first answer, the least of three processes.</summary>
    /// <param name="compiledPath">The compiled dictionary.</param>
    public static OpeningCost Open(string compiledPath)
    {
        var least = new OpeningCost(double.MaxValue, double.MaxValue, 0);
        for (var run = 0; run < 3; run++)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, [Verb, compiledPath]) { RedirectStandardOutput = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            double[] answer = [.. process.StandardOutput.ReadToEnd().Split(' ').Select(static part => double.Parse(part, CultureInfo.InvariantCulture))];
            process.WaitForExit();
            least = new OpeningCost(Math.Min(least.FirstMilliseconds, answer[0]), Math.Min(least.NextMilliseconds, answer[1]), answer[2]);
        }
        return least;
    }

    /// <summary>What the other process does.</summary>
    public static int Run(string compiledPath)
    {
        // The code that is compiled as it goes, which a native executable has from the start, is not the dictionary's cost.
        for (var i = 0; i < Reopenings; i++) HunspellDictionary.Open(HunspellDictionary.Compile("SET UTF-8\nTRY a"u8.ToArray(), "1\nferry"u8.ToArray())).Check("a");
        GC.Collect();
        var before = Environment.WorkingSet;
        var first = CpuClock.Least(1, () => OpenAndAsk(compiledPath));
        var grown = Environment.WorkingSet - before;
        var warm = CpuClock.Least(Reopenings, () => OpenAndAsk(compiledPath));
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{first / 1e6:0.000} {warm / 1e6:0.0000} {grown / 1048576.0:0.00}"));
        return 0;
    }

    // Not disposed of: what was grown is to be seen.
    private static void OpenAndAsk(string compiledPath)
    {
        var mapped = MappedFile.Open(compiledPath);
        if (!HunspellDictionary.Open(mapped.Memory, isTrusted: true).Check("a")) Trace.WriteLine("The dictionary has no a.");
    }
}
