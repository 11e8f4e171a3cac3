using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format json</c>: one document; its schema is <c>editors/textlint-report.schema.json</c>.</summary>
internal sealed class JsonRenderer(TextWriter output) : IReportRenderer
{
    private readonly JsonText _json = new();
    private bool _isFirst = true;

    public bool ShowsHints => true;

    public void Begin() => output.Write("{\"version\":1,\"files\":[");

    public void Render(FileReport report)
    {
        output.Write(_isFirst ? "\n" : ",\n");
        output.Write(_json.WriteObject(json =>
        {
            json.WriteString("path", report.Path);
            DiagnosticJson.WriteDiagnostics(json, report, withLines: true);
        }));
        _isFirst = false;
    }

    public void End(LintSummary summary)
    {
        output.Write("\n],\"summary\":{");
        output.Write($"\"files\":{summary.Files},\"errors\":{summary.Count(DiagnosticSeverity.Error)},\"warnings\":{summary.Count(DiagnosticSeverity.Warning)},");
        output.Write($"\"infos\":{summary.Count(DiagnosticSeverity.Info)},\"hints\":{summary.Count(DiagnosticSeverity.Hint)},\"fixable\":{summary.Fixable}");
        output.WriteLine("}}");
    }
}
