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
            var code = SpellPipeCommand.TryRun(args, terminal) ?? await RunCommandAsync(args, terminal, cancellation.Token).ConfigureAwait(false);
            await terminal.Out.FlushAsync(cancellation.Token).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            Complain(terminal, "interrupted; files that were not finished are as they were.");
            return ExitCode.Interrupted;
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

    /// <summary>The commands, as the parser and the manual read them.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var root = CreateCommands(terminal);
        foreach (var version in root.Options.OfType<VersionOption>()) version.Action = new VersionAction(terminal);
        return root;
    }

    private static RootCommand CreateCommands(Terminal terminal) => new("Finds the faults in article text that hurt a newsroom. Nothing leaves this machine.")
    {
        InitCommand.Create(terminal),
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
        ConfigCommand.Create(terminal),
        SpellCommand.Create(terminal),
        WordsCommand.Create(terminal),
        RosterCommand.Create(terminal),
        NamesCommand.Create(terminal),
        PackCommand.Create(terminal),
        ImportCommand.Create(terminal),
        ServerCommand.Create(terminal),
        CompletionCommand.Create(terminal),
        ManCommand.Create(terminal),
    };

    private static async Task<int> RunCommandAsync(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        var root = Create(terminal);
        if (Suggestions.TryWrite(args, root, terminal)) return ExitCode.Clean;
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0) return Explain(parsed, terminal);
        var invocation = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
    }

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
