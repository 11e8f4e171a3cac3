using System.Text.Json;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary>Findings as the messages of the Reviewdog Diagnostic Format.</summary>
internal static class ReviewdogJson
{
    // Reviewdog reads lines of 64 KB at most, and a grouped finding may have thousands of places.
    private const int MostRelated = 20;
    private const int LongestReplacement = 2000;

    /// <summary>Writes the properties of a <c>Diagnostic</c> into the object that is open.</summary>
    public static void WriteDiagnostic(Utf8JsonWriter json, FileReport report, Utf8Columns columns, Diagnostic diagnostic)
    {
        json.WriteString("message", OtherArticles.AppendTo(diagnostic));
        WriteLocation(json, report.Path, columns, diagnostic.Span);
        json.WriteString("severity", SeverityOf(diagnostic.Severity));
        json.WriteStartObject("code");
        json.WriteString("value", diagnostic.Descriptor.Name);
        if (diagnostic.Descriptor.Link is { } link) json.WriteString("url", link);
        json.WriteEndObject();
        WriteSuggestions(json, report, columns, diagnostic);
        WriteRelated(json, report, columns, diagnostic);
    }

    /// <summary>Writes the property <c>source</c>.</summary>
    public static void WriteSource(Utf8JsonWriter json)
    {
        json.WriteStartObject("source");
        json.WriteString("name", "textlint");
        json.WriteEndObject();
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "ERROR",
        DiagnosticSeverity.Warning => "WARNING",
        _ => "INFO",
    };

    private static void WriteLocation(Utf8JsonWriter json, string path, Utf8Columns columns, TextSpan span)
    {
        json.WriteStartObject("location");
        json.WriteString("path", path);
        WriteRange(json, columns, span);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Utf8Columns columns, TextSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", columns.Of(span.Start));
        WritePosition(json, "end", columns.Of(span.End));
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, (int Line, int Column) at)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteEndObject();
    }

    /// <summary>A suggestion is one replacement. A fix that changes several places is one where they stand in one line, and else none.</summary>
    private static void WriteSuggestions(Utf8JsonWriter json, FileReport report, Utf8Columns columns, Diagnostic diagnostic)
    {
        var isOpen = false;
        foreach (var fix in report.GetFixes(diagnostic))
        {
            if (fix.Applicability == FixApplicability.DisplayOnly || Merge(report.Text, fix) is not { } change) continue;
            if (!isOpen) json.WriteStartArray("suggestions");
            isOpen = true;
            json.WriteStartObject();
            WriteRange(json, columns, change.Span);
            json.WriteString("text", change.NewText);
            json.WriteEndObject();
        }
        if (isOpen) json.WriteEndArray();
    }

    private static TextChange? Merge(SourceText text, CodeAction fix)
    {
        if (fix.Changes.IsEmpty) return null;
        if (fix.Changes is [var only]) return only.NewText.Length <= LongestReplacement ? only : null;
        var span = TextSpan.FromBounds(fix.Changes[0].Span.Start, fix.Changes[^1].Span.End);
        if (span.Length > LongestReplacement || text.GetLinePosition(span.Start).Line != text.GetLinePosition(span.End).Line) return null;
        var merged = SourceText.From(text.ToString(span)).WithChanges(fix.Changes.Select(c => new TextChange(c.Span.Shift(-span.Start), c.NewText)));
        return new TextChange(span, merged.ToString());
    }

    private static void WriteRelated(Utf8JsonWriter json, FileReport report, Utf8Columns columns, Diagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty) return;
        json.WriteStartArray("related_locations");
        foreach (var related in diagnostic.Related.AsSpan()[..Math.Min(diagnostic.Related.Length, MostRelated)])
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            if (related.Article is { } article) WriteArticle(json, article, related.Line);
            else WriteLocation(json, report.Path, columns, related.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, string article, int line)
    {
        json.WriteStartObject("location");
        json.WriteString("path", article);
        json.WriteStartObject("range");
        json.WriteStartObject("start");
        json.WriteNumber("line", line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
