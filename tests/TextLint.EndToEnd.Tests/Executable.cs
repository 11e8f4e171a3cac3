using System.Diagnostics;
using System.Text;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests;

/// <summary>The built command line: the native executable where CI has one, else the managed one of the same configuration.</summary>
internal static class Executable
{
    /// <summary>The command and its first arguments.</summary>
    public static IReadOnlyList<string> Command { get; } = Find();

    /// <summary>Runs it to the end.</summary>
    public static (int Code, string Out, string Error) Run(string folder, string input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Command[0])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in Command.Skip(1).Concat(arguments)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static string[] Find()
    {
        if (Environment.GetEnvironmentVariable("TEXTLINT_EXECUTABLE") is { Length: > 0 } native) return [native];
        var configuration = AppContext.BaseDirectory.Replace('\\', '/').Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        return ["dotnet", RepositoryPath.To("src", "TextLint.Cli", "bin", configuration, "net10.0", "textlint.dll")];
    }
}
