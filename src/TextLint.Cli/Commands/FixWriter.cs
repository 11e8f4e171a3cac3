using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>Writes fixed files, or shows them; counts.</summary>
internal sealed class FixWriter(Terminal terminal, LintRun run, FixMode mode, FixWords words)
{
    private int _files;
    private bool _wroteText;

    /// <summary>Files that changed or would.</summary>
    public int Changed { get; private set; }

    public void Take((OpenedInput Opened, string? Fixed) result)
    {
        var (opened, text) = result;
        var faults = run.Faults.Count;
        if (run.Take(opened) is null || text is null) return;
        _files++;
        // A configuration at fault might have meant something else: its files are left as they are.
        if (run.Faults.Count > faults || opened.Document!.Current.Configuration.Diagnostics.Any(d => d.Diagnostic.Severity == DiagnosticSeverity.Error)) return;
        if (opened.IsStandardInput) WriteText(opened, text);
        else WriteFile(opened, text);
    }

    public void End()
    {
        if (_wroteText || mode.Diff) return;
        var files = SummaryWords.Count(Changed, "file");
        var verb = mode.WritesFiles ? words.Done : words.Would;
        terminal.Out.WriteLine(Changed == 0 ? words.Nothing : $"{verb} {files} of {_files}.");
    }

    private void WriteText(OpenedInput opened, string text)
    {
        var changed = text != opened.Document!.Current.Text.ToString();
        if (changed) Changed++;
        if (mode.Diff) WriteDiff(opened, text);
        else if (!mode.Check) terminal.Out.Write(text);
        _wroteText = !mode.Check;
    }

    private void WriteFile(OpenedInput opened, string text)
    {
        var before = opened.Document!.Current.Text.ToString();
        if (text == before) return;
        Changed++;
        if (mode.Diff) WriteDiff(opened, text);
        else if (mode.Check) terminal.Out.WriteLine($"{opened.Display} would change.");
        else Save(opened, text);
    }

    private void WriteDiff(OpenedInput opened, string text)
    {
        try
        {
            DiffOutput.Write(terminal, opened, text);
        }
        catch (SourceFileException e)
        {
            run.Fault(e.Message.Replace(opened.File!.Path, opened.Display, StringComparison.Ordinal));
        }
    }

    private void Save(OpenedInput opened, string text)
    {
        try
        {
            SourceFileWriter.Write(opened.File!, text);
        }
        catch (SourceFileException e)
        {
            Changed--;
            run.Fault(e.Message);
        }
    }
}
