using System.Diagnostics;
using System.Globalization;
using TextLint.Spelling;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Opens a dictionary of ours in a process of its own, where nothing is warm.</summary>
internal static class FreshProcess
{
    /// <summary>The verb that runs in the other process.</summary>
    public const string Verb = "open-dictionary";

    /// <summary>CPU milliseconds until the first answer, the least of three processes, and the megabytes added to resident memory.</summary>
    public static (double Milliseconds, double Megabytes) Open(DictionaryPair pair)
    {
        var (least, megabytes) = (double.MaxValue, 0.0);
        for (var run = 0; run < 3; run++)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, [Verb, pair.AffixPath, pair.WordPath]) { RedirectStandardOutput = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            var answer = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            least = Math.Min(least, double.Parse(answer[0], CultureInfo.InvariantCulture));
            megabytes = double.Parse(answer[1], CultureInfo.InvariantCulture);
        }
        return (least, megabytes);
    }

    /// <summary>What the other process does.</summary>
    public static int Run(string affixPath, string wordPath)
    {
        var before = Environment.WorkingSet;
        var start = CpuClock.Nanoseconds();
        var dictionary = HunspellDictionary.Load(affixPath, wordPath);
        dictionary.Check("a");
        var spent = CpuClock.Nanoseconds() - start;
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{spent / 1e6:0.000} {(Environment.WorkingSet - before) / 1048576.0:0.00}"));
        return 0;
    }
}
