using System.Diagnostics;

namespace TextLint.Dev.Packaging;

/// <summary>Runs programs for the packages.</summary>
internal static class Programs
{
    /// <summary>True where a program is on the path.</summary>
    public static bool Exists(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs a program in the repository and gives what it prints.</summary>
    /// <exception cref="InvalidOperationException">It fails: the message has the end of what it said.</exception>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return output;
        const int Most = 2000;
        var said = (output + error.GetAwaiter().GetResult()).Trim();
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {(said.Length > Most ? said[^Most..] : said)}");
    }
}
