using System.CommandLine;
using TextLint.Cli.Commands;

namespace TextLint.Cli;

/// <summary>The command line: its commands, and the one way in which a wrong one is answered.</summary>
internal static class TextLintCommand
{
    /// <summary>Runs a command line and gives the exit code. Never throws.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        using var cancellation = new CancellationTokenSource();
        try
        {
            if (SpellPipeCommand.TryRun(args, terminal) is { } ended)
            {
                await terminal.Out.FlushAsync(cancellation.Token).ConfigureAwait(false);
                return ended;
            }
            var parsed = Create(terminal).Parse(args);
            var code = parsed.Errors.Count > 0
                ? Explain(parsed, terminal)
                : await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }, cancellation.Token).ConfigureAwait(false);
            await terminal.Out.FlushAsync(cancellation.Token).ConfigureAwait(false);
            return code;
        }
        catch (IOException e) when (e is not FileNotFoundException)
        {
            // The reader of our output went away, as `textlint … | head` does; or the disk is full.
            return Complain(terminal, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Complain(terminal, $"unexpected {e.GetType().Name}: {e.Message} Please report it with the command and the text.");
        }
    }

    private static RootCommand Create(Terminal terminal) => new("Finds the faults in article text that hurt a newsroom. Nothing leaves this machine.")
    {
        LintCommand.Create(terminal),
        FixCommand.Create(terminal),
        ConvertCommand.Create(terminal),
        ListingCommand.Cast(terminal),
        ListingCommand.Quotes(terminal),
        StatsCommand.Create(terminal),
        RenameCommand.Create(terminal),
        IgnoreCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        RulesCommand.Create(terminal),
        SpellCommand.Create(terminal),
        WordsCommand.Create(terminal),
        RosterCommand.Create(terminal),
        NamesCommand.Create(terminal),
        PackCommand.Create(terminal),
        ImportCommand.Create(terminal),
        ServerCommand.Create(terminal),
    };

    /// <summary>One line: what, where, what to do. The whole help would hide it.</summary>
    private static int Explain(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command is RootCommand ? "textlint" : $"textlint {parsed.CommandResult.Command.Name}";
        var message = parsed.Errors[0].Message.Replace("'", "\"", StringComparison.Ordinal).TrimEnd('.');
        terminal.Error.WriteLine($"textlint: {message}. See `{command} --help`.");
        return ExitCode.Fault;
    }

    private static int Complain(Terminal terminal, string message)
    {
        try
        {
            terminal.Error.WriteLine($"textlint: {message}");
        }
        catch (IOException)
        {
            // Nobody is left to tell.
        }
        return ExitCode.Fault;
    }
}
