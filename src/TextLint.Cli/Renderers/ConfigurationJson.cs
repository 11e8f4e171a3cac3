using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>The settings that hold for an article as JSON.</summary>
internal static class ConfigurationJson
{
    public static string Create(Terminal terminal, string? path, ResolvedConfiguration resolved, ImmutableArray<ConfigurationFact> facts) => new JsonText().WriteObject(json =>
    {
        json.WriteNumber("version", 1);
        json.WriteString("file", path is null ? null : terminal.Display(path));
        json.WriteString("configuration", resolved.File is { } file ? terminal.Display(file) : null);
        json.WriteBoolean("isExcluded", resolved.IsExcluded);
        json.WriteStartArray("settings");
        foreach (var fact in facts) Write(json, terminal, fact);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Terminal terminal, ConfigurationFact fact)
    {
        json.WriteStartObject();
        json.WriteString("key", fact.Key);
        json.WriteString("value", fact.Value == fact.Path ? terminal.Display(fact.Value) : fact.Value);
        if (fact.Default is { } usual) json.WriteString("default", usual);
        json.WriteString("source", JsonNamingPolicy.KebabCaseLower.ConvertName(fact.Source.ToString()));
        if (fact.Path is { } path) json.WriteString("path", terminal.Display(path));
        if (fact.Place is { } place)
        {
            var at = place.Text.GetLinePosition(place.Span.Start);
            json.WriteString("from", terminal.Display(place.Path));
            json.WriteNumber("line", at.Line + 1);
            json.WriteNumber("column", at.Character + 1);
        }
        json.WriteEndObject();
    }
}
