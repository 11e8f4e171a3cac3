using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format gitlab</c>: a Code Quality report, as GitLab takes it for the widget and the changes of a merge request.</summary>
internal sealed class GitLabRenderer(TextWriter output) : IReportRenderer
{
    private readonly JsonText _json = new();
    private bool _isFirst = true;

    public bool ShowsHints => false;

    public void Begin() => output.Write("[");

    public void Render(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            output.Write(_isFirst ? "\n" : ",\n");
            output.Write(_json.WriteObject(json => Write(json, report, diagnostic)));
            _isFirst = false;
        }
    }

    public void End(LintSummary summary) => output.WriteLine(_isFirst ? "]" : "\n]");

    private static void Write(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic)
    {
        json.WriteString("description", OtherArticles.AppendTo(diagnostic));
        json.WriteString("check_name", diagnostic.Descriptor.Name);
        json.WriteString("fingerprint", FingerprintOf(report, diagnostic));
        json.WriteString("severity", SeverityOf(diagnostic.Severity));
        json.WriteStartObject("location");
        json.WriteString("path", report.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", report.Text.GetLinePosition(diagnostic.Span.Start).Line + 1);
        json.WriteNumber("end", report.GetLastLine(diagnostic.Span) + 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>GitLab shows one finding for each fingerprint of a report, so that the same fault in two articles needs two.</summary>
    private static string FingerprintOf(FileReport report, Diagnostic diagnostic)
    {
        var bytes = Encoding.UTF8.GetBytes($"{report.Path}\0{report.GetFingerprint(diagnostic)}");
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }

    /// <summary>"critical" and "blocker" are for faults that stop a service; no fault of a text does.</summary>
    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };
}
