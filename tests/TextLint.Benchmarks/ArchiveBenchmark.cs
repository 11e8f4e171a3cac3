using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace TextLint.Benchmarks;

/// <summary>An archive as a CI job has it: wall and processor time and peak memory on one core and on two, with nothing kept and with everything. Linux.</summary>
internal static class ArchiveBenchmark
{
    private const int FolderSize = 500;

    /// <summary>Prints the table.</summary>
    /// <param name="executable">The native executable.</param>
    /// <param name="articles">Lines of JSON with a "text" each, whose paragraphs the articles are made of.</param>
    /// <param name="count">How many articles.</param>
    /// <param name="other">Another command that is given the folder, to stand beside; null for none.</param>
    public static void Run(string executable, string articles, int count, string? other)
    {
        var folder = Directory.CreateTempSubdirectory("textlint-archive-").FullName;
        try
        {
            Console.WriteLine($"{count:N0} articles, {Write(Path.Combine(folder, "archive"), ReadParagraphs(articles), count) / 1e6:0.0} MB: wall s, CPU s, peak MB");
            foreach (var (cores, mask) in ((int, string)[])[(2, "0,1"), (1, "0")])
            {
                var cache = Path.Combine(folder, $"kept{cores}");
                string[] command = ["taskset", "-c", mask, Path.GetFullPath(executable), "lint", ".", "--format", "line", "--cache", cache];
                Print($"cores {cores}, cold", folder, command);
                Print($"cores {cores}, cached", folder, command);
            }
            if (other is not null) Print($"cores 2, {other.Split(' ')[0]}", folder, ["taskset", "-c", "0,1", "sh", "-c", other]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[][] ReadParagraphs(string articles) => [.. File.ReadLines(articles).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
    })];

    /// <summary>Each article is one of the given ones with two paragraphs of another in its middle: texts that nobody has seen, of words that somebody wrote.</summary>
    private static long Write(string folder, string[][] sources, int count)
    {
        long bytes = 0;
        for (var i = 0; i < count; i++)
        {
            var (own, guest) = (sources[i % sources.Length], sources[(int)((i * 7919L + i / sources.Length) % sources.Length)]);
            var half = Math.Max(1, own.Length / 2);
            var text = string.Join("\n\n", own.Take(half).Concat(guest.Skip(i % Math.Max(1, guest.Length)).Take(2)).Concat(own.Skip(half))) + "\n";
            var path = Path.Combine(folder, $"{i / FolderSize:00}", $"{i:00000}.{(i % 2 == 0 ? "txt" : "md")}");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            bytes += new FileInfo(path).Length;
        }
        return bytes;
    }

    private static void Print(string name, string folder, string[] command)
    {
        var figures = Path.Combine(folder, "time.txt");
        var start = new ProcessStartInfo("/usr/bin/time", ["-o", figures, "-f", "%e %U %S %M", .. command]) { WorkingDirectory = Path.Combine(folder, "archive"), RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is not null)
        {
            // What is found is nobody's business here.
        }
        process.WaitForExit();
        var values = File.ReadAllLines(figures)[^1].Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        Console.WriteLine($"{name,-28} {values[0],8:0.00} {values[1] + values[2],8:0.00} {values[3] / 1024,8:0}");
    }
}
