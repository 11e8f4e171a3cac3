using System.Text.Json;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format jsonl</c>: one object a file, written as soon as the file is done.</summary>
internal sealed class JsonLinesRenderer(TextWriter output) : IReportRenderer
{
    private readonly JsonText _json = new();

    public bool ShowsHints => true;

    public void Begin()
    {
    }

    public void Render(FileReport report) => Render(report, json => json.WriteString("path", report.Path));

    /// <summary>A line whose first property the caller writes.</summary>
    public void Render(FileReport report, Action<Utf8JsonWriter> writeKey) => output.WriteLine(_json.WriteObject(json =>
    {
        writeKey(json);
        DiagnosticJson.WriteDiagnostics(json, report, withLines: false);
    }));

    /// <summary>A line for a text that is not looked at.</summary>
    public void RenderEmpty(Action<Utf8JsonWriter> writeKey) => output.WriteLine(_json.WriteObject(json =>
    {
        writeKey(json);
        json.WriteStartArray("diagnostics");
        json.WriteEndArray();
    }));

    public void End(LintSummary summary)
    {
    }
}
