using System.Text.Json;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary>The rules of a SARIF log: those that ship, then those that packs and styles declare, in the order in which their findings come.</summary>
internal sealed class SarifRules
{
    // GitHub takes descriptions of this length.
    private const int LongestDescription = 1024;

    private readonly IRuleCatalog _catalog;
    private readonly Dictionary<string, int> _index;
    private readonly List<DiagnosticDescriptor> _rules;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public SarifRules(IRuleCatalog catalog)
    {
        (_catalog, _rules) = (catalog, [.. catalog.Descriptors]);
        _index = catalog.Descriptors.Select((d, i) => (d.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>The place of a rule that found something.</summary>
    public int IndexOf(DiagnosticDescriptor rule)
    {
        _found.Add(rule.Id);
        if (_index.TryGetValue(rule.Id, out var index)) return index;
        _index.Add(rule.Id, index = _rules.Count);
        _rules.Add(rule);
        return index;
    }

    /// <summary>Writes the array <c>rules</c>. The pages are long: those of rules that found nothing are left out.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules) Write(json, rule);
        json.WriteEndArray();
    }

    /// <summary>Writes an object with the property <c>text</c>.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The level of a severity. Info and hints are notes.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var page = _catalog.GetPage(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", Shorten(rule.Title));
        WriteText(json, "fullDescription", Shorten(page is null ? rule.Title : FirstParagraph(page) ?? rule.Title));
        if (rule.Link is { } link && Uri.IsWellFormedUriString(link, UriKind.Absolute)) json.WriteString("helpUri", link);
        if (page is not null && _found.Contains(rule.Id)) WriteHelp(json, page);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.DefaultSeverity));
        json.WriteBoolean("enabled", rule.IsEnabledByDefault);
        json.WriteEndObject();
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, string page)
    {
        json.WriteStartObject("help");
        json.WriteString("text", page);
        json.WriteString("markdown", page);
        json.WriteEndObject();
    }

    /// <summary>What code scanning sorts and filters by. A rule is an error or a warning only where it was measured to be right that often.</summary>
    private static void WriteProperties(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category.ToLowerInvariant());
        json.WriteEndArray();
        if (!rule.IsDeclared) json.WriteString("precision", rule.DefaultSeverity switch { DiagnosticSeverity.Error => "very-high", DiagnosticSeverity.Warning => "high", _ => "medium" });
        json.WriteString("problem.severity", rule.DefaultSeverity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "recommendation" });
        json.WriteEndObject();
    }

    /// <summary>The first paragraph of a page below its first heading of the second level, which says what the rule reports.</summary>
    private static string? FirstParagraph(string page)
    {
        var paragraphs = page.ReplaceLineEndings("\n").Split("\n\n");
        var heading = Array.FindIndex(paragraphs, p => p.StartsWith("## ", StringComparison.Ordinal));
        return heading < 0 || heading + 1 == paragraphs.Length ? null : paragraphs[heading + 1].Trim().ReplaceLineEndings(" ");
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestDescription) return text;
        var end = char.IsHighSurrogate(text[LongestDescription - 2]) ? LongestDescription - 2 : LongestDescription - 1;
        return $"{text.AsSpan(0, end)}…";
    }
}
