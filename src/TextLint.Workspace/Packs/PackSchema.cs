using System.Text.Json.Nodes;
using TextLint.Analysis;
using TextLint.Packs;

namespace TextLint.Workspaces;

/// <summary>The JSON schema of <c>pack.yaml</c>, from which editors complete and check it.</summary>
public static class PackSchema
{
    /// <summary>The schema as JSON text, with LF line ends and one at its end.</summary>
    public static string Create(IRuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var properties = new JsonObject
        {
            ["name"] = new JsonObject { ["description"] = "The pack's name: the first part of the names of its rules.", ["type"] = "string", ["pattern"] = "^[A-Za-z0-9][A-Za-z0-9_-]*$" },
            ["version"] = Text("Its version: 1.0.0."),
            ["title"] = Text("What it is, in a few words."),
            ["asOf"] = Text("The time of the guide that it states: 2025-06."),
            ["source"] = Text("Where the guide is to be read."),
            ["extends"] = ConfigurationSchema.Texts("Packs to build on: names of packs that ship, and paths, relative to this file."),
        };
        foreach (var (key, value) in ConfigurationSchema.SectionProperties()) properties[key] = value;
        return SchemaText.Write(new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "pack.yaml",
            ["description"] = "A rule pack of TextLint.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("name"),
            ["properties"] = properties,
            ["$defs"] = ConfigurationSchema.CreateDefinitions(catalog),
        });
    }

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = new JsonArray("string", "number") };
}
