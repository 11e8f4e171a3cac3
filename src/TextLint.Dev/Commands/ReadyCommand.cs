using System.Diagnostics;

namespace TextLint.Dev;

/// <summary>All that CI does, in the working tree.</summary>
public static class ReadyCommand
{
    /// <summary>The exit code of <c>.ci/run</c>.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = Repository.Root };
        start.ArgumentList.Add(Repository.PathTo(".ci", "run"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
