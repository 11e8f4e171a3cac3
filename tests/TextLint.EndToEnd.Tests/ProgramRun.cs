using System.Diagnostics;
using System.Text;

namespace TextLint.EndToEnd.Tests;

/// <summary>Runs a program to its end.</summary>
internal static class ProgramRun
{
    private const int LongestRun = 240_000;

    /// <summary>True where a program can be started with these arguments and is content.</summary>
    public static bool Succeeds(params IReadOnlyList<string> command)
    {
        try
        {
            return Run(Path.GetTempPath(), "", [], command).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Exit code, standard output and standard error; a program that does not end is ended.</summary>
    public static (int Code, string Out, string Error) Run(string folder, string input, IReadOnlyList<(string Name, string Value)> environment, IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        if (!process.WaitForExit(LongestRun)) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
