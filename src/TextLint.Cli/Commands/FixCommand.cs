using System.CommandLine;
using TextLint.Cli.Pipeline;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint fix</c>: applies the safe fixes, or shows what they would change.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var diff = new Option<bool>("--diff") { Description = "Print the changes as a unified diff and write nothing." };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 if a file would change." };
        var clean = new Option<bool>("--clean") { Description = "Clean up pasted text instead: white space, marks, invisible characters, encodings, page furniture." };
        var (userWords, allowEmpty, jobs) = (CommonOptions.UserWords(), CommonOptions.AllowEmpty(), CommonOptions.Jobs());
        var command = new Command("fix", "Applies the fixes that are safe to apply unseen.") { paths, config, stdin, diff, check, clean, allowEmpty, jobs, userWords };
        command.SetAction((result, cancellationToken) =>
        {
            var settings = new LintSettings(result.GetValue(paths) ?? [], result.GetValue(config)?.FullName, result.GetValue(stdin))
            {
                AllowsEmpty = result.GetValue(allowEmpty),
                Jobs = result.GetValue(jobs),
                UserWords = result.GetValue(userWords),
            };
            return RunAsync(terminal, settings, new FixMode(result.GetValue(diff), result.GetValue(check)), result.GetValue(clean), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, LintSettings settings, FixMode mode, bool clean, CancellationToken cancellationToken)
    {
        var run = new LintRun(terminal, settings);
        var inputs = run.FindInputs();
        var writer = new FixWriter(terminal, run, mode, clean ? FixWords.CleanUp : FixWords.Fix);
        var done = 0;
        try
        {
            if (inputs.Count > 0) await OrderedPipeline.RunAsync(inputs, input => Fix(run, input, clean), Take, settings.Jobs, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            run.Progress.Erase();
        }
        if (inputs.Count > 0) writer.End();
        run.ReportEmpty();
        return run.Faults.Count > 0 ? ExitCode.Fault : mode.Check && writer.Changed > 0 ? ExitCode.Findings : ExitCode.Clean;

        void Take((OpenedInput Opened, string? Fixed) result)
        {
            if (mode.Diff || mode.Check) run.Progress.Erase();
            writer.Take(result);
            if (terminal.ShowsProgress && (mode.Diff || mode.Check)) terminal.Out.Flush();
            run.Progress.Report(++done, inputs.Count);
        }
    }

    private static (OpenedInput Opened, string? Fixed) Fix(LintRun run, string input, bool clean)
    {
        var opened = run.Reader.Open(input);
        return (opened, clean ? opened.Document?.Current.CleanUp() : opened.Document?.Current.FixAll());
    }
}
