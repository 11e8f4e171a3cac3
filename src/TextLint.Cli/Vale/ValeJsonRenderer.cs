using System.Text.Encodings.Web;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Vale;

/// <summary><c>--format vale-json</c>: an object of paths, each with a list of findings, as <c>vale --output=JSON</c> prints it. Files without findings are left out.</summary>
internal sealed class ValeJsonRenderer : IReportRenderer, IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const char Separator = '\u001F';

    private readonly TextWriter _output;
    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;

    public ValeJsonRenderer(TextWriter output) => (_output, _json) = (output, new Utf8JsonWriter(_bytes, s_options));

    public bool ShowsHints => false;

    public void Begin() => _json.WriteStartObject();

    public void Render(FileReport report)
    {
        if (report.Diagnostics.IsEmpty) return;
        _json.WriteStartArray(report.Path);
        foreach (var diagnostic in report.Diagnostics) Write(report, diagnostic);
        _json.WriteEndArray();
        Drain();
    }

    public void End(LintSummary summary)
    {
        _json.WriteEndObject();
        Drain();
        _output.WriteLine();
    }

    public void Dispose()
    {
        _json.Dispose();
        _bytes.Dispose();
    }

    private void Write(FileReport report, Diagnostic diagnostic)
    {
        var place = ValePlace.Of(report.Text, diagnostic.Span);
        _json.WriteStartObject();
        WriteAction(diagnostic);
        _json.WriteStartArray("Span");
        _json.WriteNumberValue(place.Column);
        _json.WriteNumberValue(place.Column + Math.Max(1, place.Length) - 1);
        _json.WriteEndArray();
        _json.WriteString("Check", ValeWords.CheckOf(diagnostic.Descriptor));
        _json.WriteString("Description", diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Description, "").ReplaceLineEndings(" "));
        _json.WriteString("Link", diagnostic.Descriptor.Link ?? "");
        _json.WriteString("Message", diagnostic.Message.ReplaceLineEndings(" "));
        _json.WriteString("Severity", ValeWords.SeverityOf(diagnostic.Severity));
        _json.WriteString("Match", report.Text.AsSpan(diagnostic.Span));
        _json.WriteNumber("Line", place.Line);
        _json.WriteEndObject();
    }

    /// <summary>The action of the rule as its file has it; of a rule that is not Vale's, what its fix would write.</summary>
    private void WriteAction(Diagnostic diagnostic)
    {
        var choices = diagnostic.Properties.TryGetValue(DiagnosticProperties.Replacements, out var joined) ? joined.Split(Separator) : [];
        var (name, parameters) = diagnostic.Properties.TryGetValue(DiagnosticProperties.Action, out var written)
            ? ReadAction(written.Split(Separator), choices)
            : choices is [] ? ("", choices) : choices is [""] ? ("remove", []) : ("replace", choices);
        _json.WriteStartObject("Action");
        _json.WriteString("Name", name);
        if (parameters.Length == 0) _json.WriteNull("Params");
        else
        {
            _json.WriteStartArray("Params");
            foreach (var parameter in parameters) _json.WriteStringValue(parameter);
            _json.WriteEndArray();
        }
        _json.WriteEndObject();
    }

    /// <summary>A name and its parameters; a replacement without any has those of the finding.</summary>
    private static (string Name, string[] Parameters) ReadAction(string[] written, string[] choices) =>
        (written[0], written is ["replace"] ? choices : written[1..]);

    private void Drain()
    {
        _json.Flush();
        _output.Write(System.Text.Encoding.UTF8.GetString(_bytes.GetBuffer(), 0, (int)_bytes.Length));
        _bytes.SetLength(0);
    }
}
