using System.CommandLine;
using TextLint.Cli.Pipeline;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Commands;

/// <summary>Commands that print what articles hold: <c>textlint cast</c>, <c>textlint quotes</c>.</summary>
internal static class ListingCommand
{
    /// <summary><c>textlint cast</c>: who and what an article names.</summary>
    public static Command Cast(Terminal terminal) =>
        Create(terminal, "cast", "Lists who and what an article names, what is open first.", "text", asJson => asJson ? new CastJson(terminal.Out) : new CastTable(terminal));

    /// <summary><c>textlint quotes</c>: what an article quotes, and who said it.</summary>
    public static Command Quotes(Terminal terminal) =>
        Create(terminal, "quotes", "Lists what an article quotes, who said it and how that was decided.", "table", asJson => asJson ? new QuotesJson(terminal.Out) : new QuotesTable(terminal));

    private static Command Create(Terminal terminal, string name, string description, string tableFormat, Func<bool, IArticleRenderer> createRenderer)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Choice<string>("--format", "How to print.", (tableFormat, tableFormat), ("json", "json"));
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var command = new Command(name, description) { paths, format, config, stdin };
        command.SetAction((result, cancellationToken) =>
        {
            var settings = new LintSettings(result.GetValue(paths) ?? [], result.GetValue(config)?.FullName, result.GetValue(stdin));
            return RunAsync(new LintRun(terminal, settings), createRenderer(result.GetValue(format) == "json"), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(LintRun run, IArticleRenderer renderer, CancellationToken cancellationToken)
    {
        var inputs = run.FindInputs();
        if (inputs.Count == 0) return run.ExitCode;
        renderer.Begin();
        await OrderedPipeline.RunAsync(inputs, run.Reader.Open, opened => Take(run, renderer, opened), null, cancellationToken).ConfigureAwait(false);
        renderer.End();
        return run.ExitCode;
    }

    private static void Take(LintRun run, IArticleRenderer renderer, OpenedInput opened)
    {
        if (run.Take(opened) is not null) renderer.Render(opened.Display, opened.Document!.Current.Model);
    }
}
