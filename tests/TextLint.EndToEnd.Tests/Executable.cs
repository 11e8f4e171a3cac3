using TextLint.Testing;

namespace TextLint.EndToEnd.Tests;

/// <summary>The built command line: the native executable where CI has one, else the managed one of the same configuration.</summary>
internal static class Executable
{
    /// <summary>The command and its first arguments.</summary>
    public static IReadOnlyList<string> Command { get; } = Find();

    /// <summary>One file that other programs can start by its name alone; null where it is not built. A library and its host will not do.</summary>
    public static string? Program { get; } = FindProgram();

    /// <summary>Runs it to the end.</summary>
    public static (int Code, string Out, string Error) Run(string folder, string input, params IEnumerable<string> arguments) =>
        ProgramRun.Run(folder, input, [], [.. Command, .. arguments]);

    private static string? FindProgram()
    {
        if (Command is [var native]) return native;
        var host = Path.ChangeExtension(Command[1], OperatingSystem.IsWindows() ? ".exe" : null);
        return File.Exists(host) ? host : null;
    }

    private static string[] Find()
    {
        if (Environment.GetEnvironmentVariable("TEXTLINT_EXECUTABLE") is { Length: > 0 } native) return [native];
        var configuration = AppContext.BaseDirectory.Replace('\\', '/').Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        return ["dotnet", RepositoryPath.To("src", "TextLint.Cli", "bin", configuration, "net10.0", "textlint.dll")];
    }
}
