using System.Text.Json.Nodes;

namespace TextLint.Packs.Rosters;

/// <summary>The JSON schema of rosters in YAML, from which editors complete and check them.</summary>
public static class RosterSchema
{
    private const string Date = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /// <summary>The schema as JSON text, with LF line ends and one at its end.</summary>
    public static string Create() => SchemaText.Write(CreateRoot());

    private static JsonObject CreateRoot() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "A roster of TextLint",
        ["description"] = "People, organisations and places as a publication writes them.",
        ["type"] = new JsonArray("array", "null"),
        ["items"] = new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = new JsonArray("string", "null") },
                new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["required"] = new JsonArray(RosterKeys.Name), ["properties"] = CreateProperties() }),
        },
    };

    private static JsonObject CreateProperties() => new()
    {
        [RosterKeys.Name] = Text("The preferred spelling in full."),
        [RosterKeys.Kind] = new JsonObject { ["description"] = "What it is; person where nothing is said.", ["enum"] = new JsonArray("person", "organization", "organisation", "place", "work") },
        [RosterKeys.Aliases] = Texts("Other forms that are right."),
        [RosterKeys.Wrong] = Texts("Forms that are wrong; they are replaced by the name, or of a person's name by the part that is meant."),
        [RosterKeys.Titles] = Texts("Titles, with the days they were held on in brackets: chair of the board (from 2021-03 until 2025-06-30).", Title()),
        [RosterKeys.Pronoun] = Text("The pronoun."),
        [RosterKeys.Verified] = new JsonObject { ["description"] = "Whether, or on which day, somebody made sure.", ["type"] = new JsonArray("boolean", "string", "integer", "null") },
        [RosterKeys.VerifiedBy] = Text("Who made sure."),
        [RosterKeys.Household] = new JsonObject { ["description"] = "Whether every reader knows the name, so that it needs no introduction.", ["enum"] = new JsonArray("yes", "no", true, false, null) },
        [RosterKeys.Distinct] = Texts("Names that look like this one and are somebody else's."),
    };

    private static JsonObject Title() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("title"),
        ["properties"] = new JsonObject { ["title"] = Text("The title."), ["from"] = Day("The first day."), ["until"] = Day("The last day.") },
    };

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = new JsonArray("string", "null") };

    private static JsonObject Day(string description) => new() { ["description"] = description, ["type"] = new JsonArray("string", "integer", "null"), ["pattern"] = Date };

    private static JsonObject Texts(string description, params JsonNode[] others)
    {
        var item = new JsonObject { ["anyOf"] = new JsonArray([new JsonObject { ["type"] = new JsonArray("string", "null") }, .. others]) };
        return new JsonObject
        {
            ["description"] = description,
            ["anyOf"] = new JsonArray(item, new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() }),
        };
    }
}
