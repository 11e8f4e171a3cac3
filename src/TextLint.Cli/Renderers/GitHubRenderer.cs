using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format github</c>: workflow commands that become annotations on a pull request.</summary>
internal sealed class GitHubRenderer(TextWriter output) : IReportRenderer
{
    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var (start, end) = (report.Text.GetLinePosition(diagnostic.Span.Start), report.Text.GetLinePosition(diagnostic.Span.End));
            // GitHub takes columns only where the annotation stays on one line.
            var columns = start.Line == end.Line ? $",col={start.Character + 1},endColumn={end.Character + 1}" : "";
            output.WriteLine($"::{CommandOf(diagnostic.Severity)} file={Property(report.Path)},line={start.Line + 1},endLine={report.GetLastLine(diagnostic.Span) + 1}{columns},title={Property(diagnostic.Descriptor.ToString())}::{Data(OtherArticles.AppendTo(diagnostic))}");
        }
    }

    public void End(LintSummary summary)
    {
    }

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
