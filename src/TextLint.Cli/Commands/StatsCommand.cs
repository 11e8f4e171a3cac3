using System.CommandLine;
using TextLint.Analysis;
using TextLint.Cli.Pipeline;
using TextLint.Cli.Statistics;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint stats</c>: what articles are made of, and how much is found in them.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Choice<string>("--format", "How to print.", ("text", "text"), ("json", "json"));
        var (config, stdin) = (CommonOptions.Config(), CommonOptions.StdinFilename());
        var command = new Command("stats", "Counts words, sentences, quotations, names and findings.") { paths, format, config, stdin };
        command.SetAction((result, cancellationToken) =>
        {
            var settings = new LintSettings(result.GetValue(paths) ?? [], result.GetValue(config)?.FullName, result.GetValue(stdin));
            IStatisticsRenderer renderer = result.GetValue(format) == "json" ? new StatisticsJson(terminal.Out) : new StatisticsTable(terminal);
            return RunAsync(new LintRun(terminal, settings), renderer, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(LintRun run, IStatisticsRenderer renderer, CancellationToken cancellationToken)
    {
        var inputs = run.FindInputs();
        if (inputs.Count == 0) return run.ExitCode;
        var archive = new ArchiveStatistics();
        renderer.Begin();
        await OrderedPipeline.RunAsync(inputs, input => Read(run.Reader.Open(input)), Take, null, cancellationToken).ConfigureAwait(false);
        renderer.End(archive);
        return run.ExitCode;

        void Take((OpenedInput Opened, ArticleStatistics? Article) read)
        {
            if (run.Take(read.Opened) is not { } snapshot) return;
            // Hints are for the editor.
            var diagnostics = snapshot.GetDiagnostics(cancellationToken).RemoveAll(d => d.Severity == DiagnosticSeverity.Hint);
            archive.Add(read.Opened.Display, read.Article!, diagnostics);
            renderer.Render(read.Opened.Display, read.Article!, diagnostics);
        }
    }

    /// <summary>Counts an article. Called on many threads.</summary>
    private static (OpenedInput, ArticleStatistics?) Read(OpenedInput opened) =>
        (opened, opened.Document is { } document ? ArticleStatistics.Create(document.Current.Model) : null);
}
