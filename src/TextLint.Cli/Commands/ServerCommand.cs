using System.CommandLine;
using TextLint.LanguageServer;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint server</c>: the language server over standard input and output.</summary>
internal static class ServerCommand
{
    public static Command Create(Terminal terminal)
    {
        // Editors' clients add --stdio by habit; it is what we do anyway.
        var stdio = new Option<bool>("--stdio") { Description = "Talk over standard input and output; the default.", Hidden = true };
        var command = new Command("server", "Runs the language server that editors start.") { stdio };
        command.SetAction((_, cancellationToken) => LanguageServerHost.RunAsync(terminal.In, terminal.RawOut, cancellationToken));
        return command;
    }
}
