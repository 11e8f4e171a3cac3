using System.Runtime.InteropServices;

namespace TextLint.Benchmarks.Spelling;

/// <summary>CPU time of this process: what other processes do meanwhile does not count.</summary>
internal static partial class CpuClock
{
    private const int ProcessCpuTime = 2;

    /// <summary>Nanoseconds so far. On Linux to the nanosecond, elsewhere as fine as the system counts.</summary>
    public static double Nanoseconds()
    {
        if (!OperatingSystem.IsLinux()) return Environment.CpuUsage.TotalTime.TotalNanoseconds;
        _ = GetTime(ProcessCpuTime, out var time);
        return (time.Seconds * 1e9) + time.Nanoseconds;
    }

    /// <summary>Nanoseconds of the cheapest of several runs.</summary>
    public static double Least(int runs, Action work)
    {
        var least = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Nanoseconds();
            work();
            least = Math.Min(least, Nanoseconds() - start);
        }
        return least;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
