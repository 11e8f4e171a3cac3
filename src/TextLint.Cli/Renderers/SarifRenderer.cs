using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format sarif</c>: SARIF 2.1.0 with related locations, fixes and fingerprints.</summary>
internal sealed class SarifRenderer : IReportRenderer
{
    private readonly TextWriter _output;
    private readonly IRuleCatalog _catalog;
    private readonly string _version;
    private readonly JsonText _json = new();
    private readonly Dictionary<string, int> _ruleIndex;

    // Those that ship, then those that packs and styles declare, in the order in which their findings come.
    private readonly List<DiagnosticDescriptor> _rules;
    private bool _isFirst = true;

    public SarifRenderer(TextWriter output, IRuleCatalog catalog, string version)
    {
        (_output, _catalog, _version) = (output, catalog, version);
        _rules = [.. catalog.Descriptors];
        _ruleIndex = catalog.Descriptors.Select((d, i) => (d.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    public bool ShowsHints => false;

    public void Begin()
    {
        _output.Write("{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{");
        _output.Write("\"columnKind\":\"utf16CodeUnits\",\"results\":[");
    }

    public void Render(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            _output.Write(_isFirst ? "\n" : ",\n");
            _output.Write(_json.Write(json => WriteResult(json, report, diagnostic)));
            _isFirst = false;
        }
    }

    public void End(LintSummary summary)
    {
        // Which rules there are is known when all findings are.
        _output.Write("\n],\"tool\":{\"driver\":");
        _output.Write(_json.Write(WriteDriver));
        _output.WriteLine("}}]}");
    }

    private void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "TextLint");
        json.WriteString("version", _version);
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", rule.Title);
            if (rule.Link is { } link && Uri.IsWellFormedUriString(link, UriKind.Absolute)) json.WriteString("helpUri", link);
            if (_catalog.GetPage(rule) is { } page) WriteHelp(json, page);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.DefaultSeverity));
            json.WriteBoolean("enabled", rule.IsEnabledByDefault);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", IndexOf(diagnostic.Descriptor));
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, report, diagnostic.Span, null, null);
        json.WriteEndArray();
        WriteRelated(json, report, diagnostic.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("textlint/v1", report.GetFingerprint(diagnostic));
        json.WriteEndObject();
        WriteFixes(json, report, diagnostic);
        json.WriteEndObject();
    }

    private int IndexOf(DiagnosticDescriptor rule)
    {
        if (_ruleIndex.TryGetValue(rule.Id, out var index)) return index;
        _ruleIndex.Add(rule.Id, index = _rules.Count);
        _rules.Add(rule);
        return index;
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
        if (message is not null) WriteText(json, "message", message);
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
        WriteText(json, "message", related.Message);
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
            WriteText(json, "description", fix.Title);
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
        if (change.NewText.Length > 0) WriteText(json, "insertedContent", change.NewText);
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
        json.WriteEndObject();
    }

    private static string ToUri(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, string page)
    {
        json.WriteStartObject("help");
        json.WriteString("text", page);
        json.WriteString("markdown", page);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
