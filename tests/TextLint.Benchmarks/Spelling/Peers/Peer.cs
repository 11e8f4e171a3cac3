using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TextLint.Benchmarks.Spelling;

/// <summary>One dictionary as another engine reads it; each question is one process.</summary>
/// <param name="engine">The engine.</param>
/// <param name="dictionary">The path of the .aff file; for Aspell a language's name.</param>
/// <param name="encoding">The dictionary's encoding, in which words are passed. What it cannot write must not be asked.</param>
internal sealed class Peer(PeerEngine engine, string dictionary, Encoding encoding)
{
    private readonly string _executable = engine.Executable();

    /// <summary>The engine's name.</summary>
    public string Name => engine.Name;

    /// <summary>The verdict on each word.</summary>
    public bool[] Check(IReadOnlyCollection<string> words)
    {
        var answers = Ask(words, "check");
        if (answers.Length != words.Count) throw new InvalidOperationException($"{Name} answered {answers.Length} of {words.Count} words of {dictionary}.");
        return [.. answers.Select(static answer => answer == '+')];
    }

    /// <summary>How many words are accepted, and the CPU nanoseconds that a word costs in the best of several passes.</summary>
    public (int Accepted, double Nanoseconds) Time(IReadOnlyCollection<string> words, int passes)
    {
        var answer = Ask(words, "time", passes.ToString(CultureInfo.InvariantCulture)).Split(' ');
        return (int.Parse(answer[0], CultureInfo.InvariantCulture), double.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    /// <summary>CPU milliseconds and suggestions of each word.</summary>
    public List<(double Milliseconds, string[] Words)> Suggest(IReadOnlyCollection<string> words) =>
        [.. Ask(words, "suggest").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t'))
            .Select(static cells => (double.Parse(cells[0], CultureInfo.InvariantCulture), cells[1..]))];

    /// <summary>CPU milliseconds of opening the dictionary, the least of several processes, and the megabytes it adds to resident memory.</summary>
    public (double Milliseconds, double Megabytes) Load(int runs)
    {
        var (least, megabytes) = (double.MaxValue, 0.0);
        for (var run = 0; run < runs; run++)
        {
            var answer = Ask([], "load").Split(' ');
            least = Math.Min(least, double.Parse(answer[0], CultureInfo.InvariantCulture));
            megabytes = double.Parse(answer[1], CultureInfo.InvariantCulture) / 1024;
        }
        return (least, megabytes);
    }

    private string Ask(IReadOnlyCollection<string> words, string what, params ReadOnlySpan<string> more)
    {
        var start = new ProcessStartInfo(_executable, [what, dictionary, .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = encoding,
            StandardOutputEncoding = encoding,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        Send(process.StandardInput, words);
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Name} cannot open {dictionary}, or died of it ({process.ExitCode}).");
        return answer;
    }

    // The adapter reads all words before it answers, so that neither side waits for the other.
    private static void Send(StreamWriter input, IReadOnlyCollection<string> words)
    {
        try
        {
            foreach (var word in words) input.Write(word + "\n");
            input.Close();
        }
        catch (IOException)
        {
            // It ended before it read: its exit code says that it could not open the dictionary.
        }
    }
}
