using System.CommandLine;
using TextLint.Cli.Pipeline;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint convert --quotes curly</c>: gives the quotation marks and apostrophes of whole articles one style.</summary>
internal static class ConvertCommand
{
    private static readonly FixWords s_words = new("Nothing to convert.", "Converted", "Would convert");

    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var quotes = CommonOptions.Choice<QuotationMarkStyle?>(
            "--quotes", "The style of quotation marks and apostrophes.", ("curly", QuotationMarkStyle.Curly), ("straight", QuotationMarkStyle.Straight));
        quotes.Required = true;
        var diff = new Option<bool>("--diff") { Description = "Print the changes as a unified diff and write nothing." };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 if a file would change." };
        var command = new Command("convert", "Makes the quotation marks and apostrophes of articles curly, or straight.") { paths, quotes, config, stdin, diff, check };
        command.SetAction((result, cancellationToken) =>
        {
            var settings = new LintSettings(result.GetValue(paths) ?? [], result.GetValue(config)?.FullName, result.GetValue(stdin));
            return RunAsync(terminal, settings, result.GetValue(quotes)!.Value, new FixMode(result.GetValue(diff), result.GetValue(check)), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, LintSettings settings, QuotationMarkStyle style, FixMode mode, CancellationToken cancellationToken)
    {
        var run = new LintRun(terminal, settings);
        var inputs = run.FindInputs();
        var writer = new FixWriter(terminal, run, mode, s_words);
        if (inputs.Count > 0) await OrderedPipeline.RunAsync(inputs, input => Convert(run, input, style), r => Take(terminal, writer, r), settings.Jobs, cancellationToken).ConfigureAwait(false);
        if (inputs.Count > 0) writer.End();
        return run.Faults.Count > 0 ? ExitCode.Fault : mode.Check && writer.Changed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static (OpenedInput Opened, DocumentSnapshot? Converted, QuotationMarkStyle Style) Convert(LintRun run, string input, QuotationMarkStyle style)
    {
        var opened = run.Reader.Open(input);
        return (opened, opened.Document?.Current.ConvertQuotationMarks(style), style);
    }

    private static void Take(Terminal terminal, FixWriter writer, (OpenedInput Opened, DocumentSnapshot? Converted, QuotationMarkStyle Style) result)
    {
        writer.Take((result.Opened, result.Converted?.Text.ToString()));
        if (result.Converted is not { } converted) return;
        foreach (var left in QuotationMarkConversion.Create(converted.Model, result.Style).LeftAlone)
        {
            var at = converted.Text.GetLinePosition(left.Start);
            terminal.Error.WriteLine($"{result.Opened.Display}:{at.Line + 1}:{at.Character + 1}: {converted.Text.ToString(left)} left as it is: nothing tells whether it opens, closes or stands for letters.");
        }
    }
}
