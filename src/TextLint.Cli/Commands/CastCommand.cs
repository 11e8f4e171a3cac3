using System.CommandLine;
using TextLint.Cli.Pipeline;
using TextLint.Cli.Renderers;
using TextLint.Semantics;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint cast</c>: who and what an article names.</summary>
internal static class CastCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Choice<string>("--format", "How to print.", ("text", "text"), ("json", "json"));
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var command = new Command("cast", "Lists who and what an article names, what is open first.") { paths, format, config, stdin };
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
        ICastRenderer renderer = asJson ? new CastJson(terminal.Out) : new CastTable(terminal);
        if (inputs.Count == 0) return run.ExitCode;
        renderer.Begin();
        await OrderedPipeline.RunAsync(inputs, run.Open, opened => Take(run, renderer, opened), cancellationToken).ConfigureAwait(false);
        renderer.End();
        return run.Summary.Faults > 0 ? ExitCode.Fault : ExitCode.Clean;
    }

    private static void Take(LintRun run, ICastRenderer renderer, OpenedInput opened)
    {
        if (run.Take(opened, showsHints: false) is null) return;
        var model = opened.Document!.Current.Model;
        renderer.Render(opened.Display, model, CastListing.Create(model));
    }
}
