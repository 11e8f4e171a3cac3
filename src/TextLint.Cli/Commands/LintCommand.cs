using System.CommandLine;
using TextLint.Cli.Pipeline;
using TextLint.Cli.Renderers;
using TextLint.Cli.Vale;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint lint</c>: prints the findings in files, standard input, or a stream of texts.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var jsonLines = new Option<bool>("--jsonl") { Description = "Read one JSON object a line from standard input, {\"id\", \"text\", \"format\"?, \"path\"?}, and write {\"id\", \"diagnostics\"} for each." };
        var format = CommonOptions.Choice<string>("--format", "How to print; text by default.", [.. ReportRenderers.Names.Select(n => (n, n))]);
        var failOn = CommonOptions.Severity("--fail-on", "Exit with 1 from this severity on; error by default.", "never");
        var minimum = CommonOptions.Severity("--min-severity", "Show findings from this severity on.");
        var userWords = CommonOptions.UserWords();
        var vale = new ValeFlags();
        var command = new Command("lint", "Prints the findings in articles.") { paths, config, stdin, jsonLines, format, failOn, minimum, userWords };
        foreach (var flag in vale.All) command.Options.Add(flag);
        command.Validators.Add(result => vale.Validate(result, format));
        command.SetAction((result, cancellationToken) =>
        {
            var fault = "";
            var file = result.GetValue(config)?.FullName ?? ValeFlags.ConfigurationOf(terminal, result.GetValue(format), out fault);
            if (fault.Length > 0 || vale.Read(result, terminal.Folder, file, out fault) is not { } flags) return Task.FromResult(terminal.Fault(fault));
            var settings = new LintSettings(
                result.GetValue(paths) ?? [],
                file,
                result.GetValue(stdin) ?? vale.StdinPath(result),
                vale.FormatOf(result, result.GetValue(format) ?? "text"),
                CommonOptions.SeverityOf(result.GetValue(failOn) ?? "error"),
                CommonOptions.SeverityOf(result.GetValue(minimum)))
            {
                UserWords = result.GetValue(userWords),
                Vale = flags,
            };
            return result.GetValue(jsonLines)
                ? JsonLinesRun.RunAsync(terminal, settings, cancellationToken)
                : RunAsync(terminal, settings, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, LintSettings settings, CancellationToken cancellationToken)
    {
        var run = new LintRun(terminal, settings);
        var inputs = run.FindInputs();
        var renderer = ReportRenderers.Create(settings.Format, terminal);
        renderer.Begin();
        if (inputs.Count > 0) await OrderedPipeline.RunAsync(inputs, run.Open, opened => Report(run, renderer, opened), cancellationToken).ConfigureAwait(false);
        run.ReportUnused();
        if (inputs.Count > 0 || settings.Format != "text") renderer.End(run.Summary);
        return run.ExitCode;
    }

    private static void Report(LintRun run, IReportRenderer renderer, OpenedInput opened)
    {
        if (run.Take(opened, renderer.ShowsHints) is { } report) renderer.Render(report);
    }
}
