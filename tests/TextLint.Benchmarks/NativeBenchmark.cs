using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TextLint.Benchmarks;

/// <summary>The native executable as a process: CPU time of linting one file. Linux and macOS.</summary>
internal static partial class NativeBenchmark
{
    private const int Runs = 100;
    private const int Children = -1;

    /// <summary>Prints the mean CPU time of many runs: one run is shorter than the clock's step.</summary>
    public static void Run(string executable, string file)
    {
        var (cpu, wall) = (ChildSeconds(), new double[Runs]);
        for (var i = 0; i < Runs; i++)
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(executable, ["lint", file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            wall[i] = clock.Elapsed.TotalMilliseconds;
        }
        Array.Sort(wall);
        var mean = (ChildSeconds() - cpu) / Runs * 1000;
        Console.WriteLine($"Native process on {Path.GetFileName(file)}: {mean:0.0} ms CPU (mean of {Runs}; limit 30), {wall[0]:0.0} ms wall at least, {wall[Runs / 2]:0.0} median, {new FileInfo(executable).Length / 1e6:0.0} MB on disk");
    }

    /// <summary>User and system time of the processes that have ended.</summary>
    private static double ChildSeconds()
    {
        _ = GetResourceUsage(Children, out var usage);
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
