using System.Diagnostics;

namespace TextLint.Benchmarks;

/// <summary>Times one thread's work. The least of several runs is nearest to what the work itself costs.</summary>
internal static class Measure
{
    /// <summary>Least seconds of <paramref name="runs"/> after one run to warm up.</summary>
    public static double Least(int runs, Action work)
    {
        work();
        var least = double.MaxValue;
        for (var i = 0; i < runs; i++) least = Math.Min(least, Once(work));
        return least;
    }

    /// <summary>Least seconds of processor time of <paramref name="runs"/>, after two runs to warm up: for ratios that hold on a machine that does other things besides.</summary>
    public static double LeastProcessor(int runs, Action work)
    {
        work();
        work();
        var least = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return least;
    }

    /// <summary>The same of two pieces of work that are compared, run in turn.</summary>
    public static (double First, double Second) LeastProcessors(int runs, Action first, Action second)
    {
        var (one, two) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < runs + 2; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            first();
            var between = Environment.CpuUsage.TotalTime;
            second();
            if (i < 2) continue;
            (one, two) = (Math.Min(one, (between - before).TotalSeconds), Math.Min(two, (Environment.CpuUsage.TotalTime - between).TotalSeconds));
        }
        return (one, two);
    }

    /// <summary>Seconds of one run.</summary>
    public static double Once(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>Seconds of each run, in ascending order.</summary>
    public static double[] All(int runs, Action<int> work)
    {
        var times = new double[runs];
        for (var i = 0; i < runs; i++) times[i] = Once(() => work(i));
        Array.Sort(times);
        return times;
    }

    /// <summary>A row of a table whose first column is wide.</summary>
    public static void Row(string name, params ReadOnlySpan<string> cells)
    {
        Console.Write($"  {name,-44}");
        foreach (var cell in cells) Console.Write($"{cell,16}");
        Console.WriteLine();
    }
}
