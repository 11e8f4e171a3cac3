using System.CommandLine;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint completion SHELL</c>: a script that completes our command line. Scripts ask the program, so they know every later command.</summary>
internal static class CompletionCommand
{
    /// <summary>The shells there is a script for, with the ending of its file.</summary>
    public static IReadOnlyList<(string Shell, string Ending)> Shells { get; } = [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("pwsh", "ps1")];

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh.", HelpName = string.Join('|', Shells.Select(s => s.Shell)) };
        shell.CompletionSources.Add(Shells.Select(s => s.Shell).ToArray());
        var command = new Command("completion", "Prints the script that completes this command line in a shell.") { shell };
        command.SetAction(result => Run(terminal, result.GetRequiredValue(shell)));
        return command;
    }

    /// <summary>The script of a shell; null for another one.</summary>
    public static string? Script(string shell) =>
        Shells.FirstOrDefault(s => s.Shell == shell) is { Ending: { } ending } ? ProgramText.Read($"textlint.{ending}") : null;

    private static int Run(Terminal terminal, string shell)
    {
        if (Script(shell) is not { } script) return terminal.Fault($"there is no completion for \"{shell}\"; name one of {string.Join(", ", Shells.Select(s => s.Shell))}");
        terminal.Out.Write(script);
        return ExitCode.Clean;
    }
}
