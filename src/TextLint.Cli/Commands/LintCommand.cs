using System.CommandLine;
using TextLint.Cli.Pipeline;
using TextLint.Cli.Renderers;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint lint</c>: prints the findings in files, standard input, or a stream of texts.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new LintOptions();
        var command = new Command("lint", "Prints the findings in articles.") { options.Paths };
        foreach (var option in options.All) command.Options.Add(option);
        command.Validators.Add(options.Validate);
        command.SetAction((result, cancellationToken) =>
        {
            if (options.Read(result, terminal, out var fault) is not { } settings) return Task.FromResult(terminal.Fault(fault));
            return result.GetValue(options.JsonLines)
                ? JsonLinesRun.RunAsync(terminal, settings, cancellationToken)
                : RunAsync(terminal, settings, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, LintSettings settings, CancellationToken cancellationToken)
    {
        var run = new LintRun(terminal, settings);
        var inputs = run.FindInputs();
        var selection = new FindingSelection(terminal, settings, run);
        if (inputs.Count == 0 && run.Faults.Count > 0) return ExitCode.Fault;
        var outputs = new List<ReportOutput>();
        try
        {
            foreach (var target in settings.Targets) outputs.Add(ReportOutput.Open(target, terminal, settings.MinSeverity));
            if (selection.IsReady) await selection.RunAsync(inputs, Render, cancellationToken).ConfigureAwait(false);
            var code = selection.End();
            foreach (var output in outputs) output.End(selection.Baselined, run.Faults);
            return code;
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        finally
        {
            foreach (var output in outputs) output.Dispose();
        }

        void Render(CheckedInput input, CheckedArticle article)
        {
            var report = new FileReport(input.Display, article.Text, article.Findings) { Words = article.Words };
            foreach (var output in outputs) output.Render(report);
        }
    }
}
