using System.Diagnostics;

namespace TextLint.Benchmarks;

/// <summary>The native executable as a process: CPU time and peak memory of linting one file.</summary>
internal static class NativeBenchmark
{
    private const int Runs = 50;

    /// <summary>Prints the mean CPU time of many runs: one run is shorter than the clock's step.</summary>
    public static void Run(string executable, string file)
    {
        var (cpu, wall) = (TimeSpan.Zero, new double[Runs]);
        for (var i = 0; i < Runs; i++)
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(executable, ["lint", file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            wall[i] = clock.Elapsed.TotalMilliseconds;
            cpu += process.TotalProcessorTime;
        }
        Array.Sort(wall);
        Console.WriteLine($"Native process on {Path.GetFileName(file)}: {cpu.TotalMilliseconds / Runs:0.0} ms CPU (mean of {Runs}; limit 30), {wall[0]:0.0} ms wall at least, {wall[Runs / 2]:0.0} median, {new FileInfo(executable).Length / 1e6:0.0} MB on disk");
    }
}
