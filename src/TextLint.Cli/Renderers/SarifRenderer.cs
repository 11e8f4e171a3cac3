using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format sarif</c>: SARIF 2.1.0 with related locations, fixes and fingerprints.</summary>
internal sealed class SarifRenderer : IReportRenderer
{
    private const string Root = "%SRCROOT%";

    private readonly TextWriter _output;
    private readonly string _version;
    private readonly JsonText _json = new();
    private readonly SarifRules _rules;
    private bool _isFirst = true;

    public SarifRenderer(TextWriter output, IRuleCatalog catalog, string version) => (_output, _version, _rules) = (output, version, new SarifRules(catalog));

    public bool ShowsHints => false;

    public void Begin()
    {
        _output.Write("{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{");
        // GitHub takes what stands before the slash for the name of the analysis, so that those of several tools live side by side.
        _output.Write("\"automationDetails\":{\"id\":\"textlint/\"},");
        _output.Write($"\"originalUriBaseIds\":{{\"{Root}\":{{\"description\":{{\"text\":\"The folder in which textlint ran.\"}}}}}},");
        _output.Write("\"columnKind\":\"utf16CodeUnits\",\"results\":[");
    }

    public void Render(FileReport report)
    {
        if (report.Diagnostics.IsEmpty) return;
        var lines = GitHubLineHashes.Create(report.Text);
        foreach (var diagnostic in report.Diagnostics)
        {
            _output.Write(_isFirst ? "\n" : ",\n");
            _output.Write(_json.WriteObject(json => WriteResult(json, report, diagnostic, lines)));
            _isFirst = false;
        }
    }

    public void End(LintSummary summary)
    {
        // Which rules there are is known when all findings are.
        _output.Write("\n],\"invocations\":[");
        _output.Write(_json.WriteObject(json => WriteInvocation(json, summary)));
        _output.Write("],\"tool\":{\"driver\":");
        _output.Write(_json.WriteObject(WriteDriver));
        _output.WriteLine("}}]}");
    }

    private static void WriteInvocation(Utf8JsonWriter json, LintSummary summary)
    {
        json.WriteBoolean("executionSuccessful", summary.Faults.Count == 0);
        if (summary.Faults.Count == 0) return;
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var fault in summary.Faults)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            SarifRules.WriteText(json, "message", fault);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteString("name", "TextLint");
        json.WriteString("version", _version);
        json.WriteString("semanticVersion", _version);
        _rules.Write(json);
    }

    private void WriteResult(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic, ImmutableArray<string> lines)
    {
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", _rules.IndexOf(diagnostic.Descriptor));
        json.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        SarifRules.WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, report, diagnostic.Span, null, null);
        json.WriteEndArray();
        WriteRelated(json, report, diagnostic.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", lines[report.Text.GetLinePosition(diagnostic.Span.Start).Line]);
        json.WriteString("textlint/v1", report.GetFingerprint(diagnostic));
        json.WriteEndObject();
        WriteFixes(json, report, diagnostic);
    }

    private static void WriteRelated(Utf8JsonWriter json, FileReport report, ImmutableArray<RelatedLocation> related)
    {
        if (related.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Length; i++)
        {
            if (related[i].Article is { } article) WriteArticle(json, article, related[i], i + 1);
            else WriteLocation(json, report, related[i].Span, related[i].Message, i + 1);
        }
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, FileReport report, TextSpan span, string? message, int? id)
    {
        json.WriteStartObject();
        if (id is not null) json.WriteNumber("id", id.Value);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, report.Path);
        WriteRegion(json, "region", report.Text, span);
        json.WriteEndObject();
        if (message is not null) SarifRules.WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, string article, RelatedLocation related, int id)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, article);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", related.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        SarifRules.WriteText(json, "message", related.Message);
        json.WriteEndObject();
    }

    private static void WriteFixes(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic)
    {
        var fixes = report.GetFixes(diagnostic).RemoveAll(f => f.Applicability == FixApplicability.DisplayOnly || f.Changes.IsEmpty);
        if (fixes.IsEmpty) return;
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            SarifRules.WriteText(json, "description", fix.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, report.Path);
            json.WriteStartArray("replacements");
            foreach (var change in fix.Changes) WriteReplacement(json, report.Text, change);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteReplacement(Utf8JsonWriter json, SourceText text, TextChange change)
    {
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", text, change.Span);
        if (change.NewText.Length > 0) SarifRules.WriteText(json, "insertedContent", change.NewText);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceText text, TextSpan span)
    {
        var (start, end) = (text.GetLinePosition(span.Start), text.GetLinePosition(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Character + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Character + 1);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ToUri(path));
        if (!path.StartsWith('/')) json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static string ToUri(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
