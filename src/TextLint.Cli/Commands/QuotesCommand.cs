using System.CommandLine;
using TextLint.Cli.Pipeline;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint quotes</c>: what an article quotes, and who said it.</summary>
internal static class QuotesCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Choice<string>("--format", "How to print.", ("table", "table"), ("json", "json"));
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var command = new Command("quotes", "Lists what an article quotes, who said it and how that was decided.") { paths, format, config, stdin };
        command.SetAction((result, cancellationToken) =>
        {
            var settings = new LintSettings(result.GetValue(paths) ?? [], result.GetValue(config)?.FullName, result.GetValue(stdin), "text", null, null);
            return RunAsync(terminal, settings, result.GetValue(format) == "json", cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, LintSettings settings, bool asJson, CancellationToken cancellationToken)
    {
        var run = new LintRun(terminal, settings);
        var inputs = run.FindInputs();
        IQuotesRenderer renderer = asJson ? new QuotesJson(terminal.Out) : new QuotesTable(terminal);
        if (inputs.Count == 0) return run.ExitCode;
        renderer.Begin();
        await OrderedPipeline.RunAsync(inputs, run.Open, opened => Take(run, renderer, opened), cancellationToken).ConfigureAwait(false);
        renderer.End();
        return run.Summary.Faults > 0 ? ExitCode.Fault : ExitCode.Clean;
    }

    private static void Take(LintRun run, IQuotesRenderer renderer, OpenedInput opened)
    {
        if (run.Take(opened, showsHints: false) is null) return;
        renderer.Render(opened.Display, opened.Document!.Current.Model);
    }
}
