namespace TextLint.Cli.Renderers;

/// <summary><c>--format line</c>: <c>path:line:col: severity rule message</c>, as compilers print.</summary>
internal sealed class LineRenderer(TextWriter output) : IReportRenderer
{
    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var at = report.Text.GetLinePosition(diagnostic.Span.Start);
            output.WriteLine($"{report.Path}:{at.Line + 1}:{at.Character + 1}: {DiagnosticJson.SeverityWord(diagnostic.Severity)} {diagnostic.Descriptor.Name} {OtherArticles.AppendTo(diagnostic)}");
        }
    }

    public void End(LintSummary summary)
    {
    }
}
