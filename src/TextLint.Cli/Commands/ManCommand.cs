using System.CommandLine;
using TextLint.Cli.Manual;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint man</c>: the manual page.</summary>
internal static class ManCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("man", "Prints the manual page; read it with `textlint man | man -l -`.");
        command.SetAction(result =>
        {
            terminal.Out.Write(ManualPage.Create(result.RootCommandResult.Command));
            return ExitCode.Clean;
        });
        return command;
    }
}
