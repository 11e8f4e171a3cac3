using System.Text;
using TextLint.Analysis;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>One report as it is written: to standard output, or to a file that is there when it is whole.</summary>
internal sealed class ReportOutput : IDisposable
{
    private readonly IReportRenderer _renderer;
    private readonly ReplacementFile? _file;
    private readonly TextWriter? _writer;
    private readonly DiagnosticSeverity _least;

    private ReportOutput(string format, Terminal terminal, ReplacementFile? file, DiagnosticSeverity? least)
    {
        _file = file;
        if (file is not null) _writer = new StreamWriter(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        _renderer = ReportRenderers.Create(format, _writer is null ? terminal : terminal with { Out = _writer, UseColor = false, Width = 0 });
        _least = least ?? (_renderer.ShowsHints ? DiagnosticSeverity.Hint : DiagnosticSeverity.Info);
    }

    private LintSummary Summary { get; } = new();

    /// <summary>Opens a report and writes what comes before the first article.</summary>
    /// <param name="target">What is asked for.</param>
    /// <param name="terminal">Where standard output goes.</param>
    /// <param name="least">Findings are not shown below; null for the format's own habit.</param>
    /// <exception cref="SourceFileException">The file cannot be written.</exception>
    public static ReportOutput Open(ReportTarget target, Terminal terminal, DiagnosticSeverity? least)
    {
        var file = target.File is { } written ? ReplacementFile.Create(Path.GetFullPath(written, terminal.Folder)) : null;
        var output = new ReportOutput(target.Format, terminal, file, least);
        output._renderer.Begin();
        return output;
    }

    /// <summary>One article.</summary>
    public void Render(FileReport report)
    {
        var shown = report.From(_least);
        Summary.Add(shown);
        _renderer.Render(shown);
    }

    /// <summary>Writes what comes after the last article.</summary>
    /// <param name="baselined">How many findings the baseline has.</param>
    /// <param name="faults">What could not be read or done.</param>
    /// <exception cref="SourceFileException">The file cannot be written.</exception>
    public void End(int baselined, IReadOnlyList<string> faults)
    {
        (Summary.Baselined, Summary.Faults) = (baselined, faults);
        _renderer.End(Summary);
        _writer?.Flush();
        _file?.Complete();
    }

    public void Dispose() => _file?.Dispose();
}
