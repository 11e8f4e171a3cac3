using System.CommandLine;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary><c>textlint ignore FILE:LINE</c>: leaves a finding out, here, in its article or in the project, and keeps that in the repository.</summary>
internal static class IgnoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("place") { Description = "The finding: file:line or file:line:column, as lint prints it.", HelpName = "file:line[:column]" };
        var rule = new Option<string?>("--rule") { Description = "The rule, where findings of several stand there.", HelpName = "rule" };
        var reach = CommonOptions.Choice<SuppressionDestination?>(
            "--in", "How far: this finding, the same words in the article, or in the whole project; here by default.", ("here", SuppressionDestination.Here), ("article", SuppressionDestination.Article), ("project", SuppressionDestination.Project));
        var reason = new Option<string?>("--reason") { Description = "Why it is right, for whoever reads it later.", HelpName = "text" };
        var config = CommonOptions.Config();
        var command = new Command("ignore", "Leaves a finding out, and keeps that with the article or the project.") { place, rule, reach, reason, config };
        command.SetAction(result =>
        {
            if (Read(result.GetRequiredValue(place)) is not var (file, line, column)) return terminal.Fault($"{result.GetRequiredValue(place)} is no place; write file:line or file:line:column, as lint prints it");
            var settings = new LintSettings([file], result.GetValue(config)?.FullName, null);
            return Run(terminal, new LintRun(terminal, settings), (line, column), result.GetValue(rule), result.GetValue(reach) ?? SuppressionDestination.Here, result.GetValue(reason));
        });
        return command;
    }

    private static (string File, int Line, int? Column)? Read(string place)
    {
        var parts = place.Split(':');
        for (var numbers = Math.Min(2, parts.Length - 1); numbers > 0; numbers--)
        {
            var values = parts[^numbers..].Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).ToArray();
            if (values.All(v => v > 0)) return (string.Join(':', parts[..^numbers]), values[0], numbers == 2 ? values[1] : null);
        }
        return null;
    }

    private static int Run(Terminal terminal, LintRun run, (int Line, int? Column) place, string? rule, SuppressionDestination destination, string? reason)
    {
        var inputs = run.FindInputs();
        if (inputs.Count != 1) return inputs.Count == 0 ? run.ExitCode : terminal.Fault("name one article");
        var opened = run.Reader.Open(inputs[0]);
        if (run.Take(opened) is not { } snapshot) return run.ExitCode;
        if (run.Faults.Count > 0) return ExitCode.Fault;
        var found = snapshot.GetDiagnostics().Where(d => IsAt(snapshot.Text, d, place) && (rule is null || rule == d.Id || rule == d.Descriptor.Name)).ToArray();
        var shown = $"{opened.Display}:{place.Line}{(place.Column is { } column ? $":{column}" : "")}";
        if (found.Length == 0) return terminal.Fault($"there is no finding{(rule is null ? "" : $" of {rule}")} at {shown}; `textlint lint {opened.Display}` lists them");
        if (found.Length > 1) return terminal.Fault($"there are {found.Length} findings at {shown}: {string.Join(", ", found.Select(d => Describe(snapshot.Text, d)))}; say which with the column or --rule");
        var additions = new SuppressionAdditions(run.Workspace.Configurations);
        if (additions.Create(snapshot, inputs[0], found[0], destination, reason ?? SuppressionAdditions.DefaultReason) is not { } addition)
            return terminal.Fault($"{found[0].Descriptor.Name} cannot be ignored there: {(destination == SuppressionDestination.Project ? ConfigurationProvider.FileName : "what keeps the suppressions of the article")} cannot be read or added to");
        return Write(terminal, opened, found[0], addition);
    }

    private static bool IsAt(SourceText text, Diagnostic diagnostic, (int Line, int? Column) place)
    {
        if (diagnostic.Descriptor.Category == EngineDescriptors.Category) return false;
        return diagnostic.Spans.Any(span =>
        {
            var at = text.GetLinePosition(span.Start);
            return at.Line + 1 == place.Line && (place.Column is null || at.Character + 1 == place.Column);
        });
    }

    private static string Describe(SourceText text, Diagnostic diagnostic) => $"{diagnostic.Descriptor.Name} (column {text.GetLinePosition(diagnostic.Span.Start).Character + 1})";

    private static int Write(Terminal terminal, OpenedInput opened, Diagnostic diagnostic, FileAddition addition)
    {
        try
        {
            foreach (var edit in addition.Edits)
            {
                if (edit.Path is null) SourceFileWriter.Write(opened.File!, edit.After.ToString());
                else FileEditWriter.Write(edit);
            }
        }
        catch (SourceFileException e)
        {
            return terminal.Fault(e.Message);
        }
        terminal.Out.WriteLine($"{(addition.Path is { } path ? terminal.Display(path) : opened.Display)}: {diagnostic.Descriptor.Name} is ignored");
        return ExitCode.Clean;
    }
}
