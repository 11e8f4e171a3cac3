using System.Text.Encodings.Web;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>
/// Findings as JSON: the shape that <c>lint --jsonl</c> promises and <c>--format json</c> shares. Offsets are UTF-16 units.
/// </summary>
internal static class DiagnosticJson
{
    /// <summary>Letters of any script stay readable.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    /// <summary>Writes the array <c>"diagnostics"</c>.</summary>
    public static void WriteDiagnostics(Utf8JsonWriter json, FileReport report, bool withLines)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics) Write(json, report, diagnostic, withLines);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic, bool withLines)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("rule", diagnostic.Descriptor.Name);
        json.WriteString("severity", SeverityWord(diagnostic.Severity));
        WriteSpan(json, diagnostic.Span);
        if (withLines) WriteLines(json, report.Text, diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Descriptor.Link is { } link) json.WriteString("link", link);
        WriteRelated(json, report.Text, diagnostic, withLines);
        json.WriteStartArray("fixes");
        foreach (var fix in report.GetFixes(diagnostic)) WriteFix(json, fix);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The word for a severity, as flags and configuration write it.</summary>
    public static string SeverityWord(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hint",
    };

    private static void WriteRelated(Utf8JsonWriter json, SourceText text, Diagnostic diagnostic, bool withLines)
    {
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            if (related.Article is null)
            {
                WriteSpan(json, related.Span);
                if (withLines) WriteLines(json, text, related.Span);
            }
            else
            {
                json.WriteString("path", related.Article);
                json.WriteNumber("line", related.Line);
            }
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, CodeAction fix)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title);
        json.WriteString("applicability", fix.Applicability switch { FixApplicability.Safe => "safe", FixApplicability.Unsafe => "unsafe", _ => "display-only" });
        json.WriteStartArray("edits");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteSpan(json, change.Span);
            json.WriteString("newText", change.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteLines(Utf8JsonWriter json, SourceText text, TextSpan span)
    {
        var (start, end) = (text.GetLinePosition(span.Start), text.GetLinePosition(span.End));
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
    }
}
