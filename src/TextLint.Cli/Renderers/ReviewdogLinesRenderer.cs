namespace TextLint.Cli.Renderers;

/// <summary><c>--format rdjsonl</c>: a line of the Reviewdog Diagnostic Format for each finding.</summary>
internal sealed class ReviewdogLinesRenderer(TextWriter output) : IReportRenderer
{
    private readonly JsonText _json = new();

    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        var columns = new Utf8Columns(report.Text);
        foreach (var diagnostic in report.Diagnostics)
            output.WriteLine(_json.WriteObject(json =>
            {
                ReviewdogJson.WriteSource(json);
                ReviewdogJson.WriteDiagnostic(json, report, columns, diagnostic);
            }));
    }

    public void End(LintSummary summary)
    {
    }
}
