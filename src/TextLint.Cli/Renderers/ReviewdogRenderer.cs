namespace TextLint.Cli.Renderers;

/// <summary><c>--format rdjson</c>: one document of the Reviewdog Diagnostic Format. Columns count bytes of UTF-8, as it wants them.</summary>
internal sealed class ReviewdogRenderer(TextWriter output) : IReportRenderer
{
    private readonly JsonText _json = new();
    private bool _isFirst = true;

    public bool ShowsHints => false;

    public void Begin() => output.Write($"{{{_json.WriteObject(ReviewdogJson.WriteSource)[1..^1]},\"diagnostics\":[");

    public void Render(FileReport report)
    {
        var columns = new Utf8Columns(report.Text);
        foreach (var diagnostic in report.Diagnostics)
        {
            output.Write(_isFirst ? "\n" : ",\n");
            output.Write(_json.WriteObject(json => ReviewdogJson.WriteDiagnostic(json, report, columns, diagnostic)));
            _isFirst = false;
        }
    }

    public void End(LintSummary summary) => output.WriteLine("\n]}");
}
