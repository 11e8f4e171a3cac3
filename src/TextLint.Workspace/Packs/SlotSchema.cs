using System.Text.Json.Nodes;
using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>The part of a schema that has the slots of house style, made from the rules that fill them.</summary>
internal static class SlotSchema
{
    /// <summary>The schema of the map <c>slots</c>.</summary>
    /// <param name="catalog">The rules that ship.</param>
    /// <param name="createOption">Makes the schema of an option.</param>
    public static JsonObject Create(IRuleCatalog catalog, Func<RuleOption, JsonObject> createOption)
    {
        var slots = new JsonObject();
        foreach (var slot in SlotSettingsReader.SlotsOf(catalog).OrderBy(s => s.Key, StringComparer.Ordinal)) slots[slot.Key] = CreateSlot([.. slot], createOption);
        return new JsonObject
        {
            ["description"] = "Slots of house style, each with its value, or with style, severity and options.",
            ["type"] = new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = slots,
        };
    }

    private static JsonObject CreateSlot(DiagnosticDescriptor[] rules, Func<RuleOption, JsonObject> createOption)
    {
        var values = rules.SelectMany(r => SlotSettingsReader.StyleOf(r)!.Choices).Distinct().Append(SlotSettingsReader.Off).ToArray();
        JsonObject Style() => new() { ["enum"] = new JsonArray([.. values.Select(v => (JsonNode)v)]) };
        var properties = new JsonObject
        {
            ["style"] = Style(),
            ["severity"] = new JsonObject { ["$ref"] = "#/$defs/severity" },
            ["source"] = new JsonObject { ["description"] = "The section of the guide that says so.", ["type"] = "string" },
            ["confirmed"] = new JsonObject { ["description"] = "false where the facts are not confirmed: the slot stays off until somebody switches its rule on.", ["type"] = "boolean" },
            ["examples"] = new JsonObject { ["$ref"] = "#/$defs/examples" },
        };
        foreach (var option in rules.SelectMany(r => r.Options.Skip(1)).DistinctBy(o => o.Name)) properties[option.Name] = createOption(option);
        return new JsonObject
        {
            ["description"] = $"{string.Join(", ", rules.Select(r => r.Id))}: {SlotSettingsReader.StyleOf(rules[0])!.Description}",
            ["anyOf"] = new JsonArray(
                Style(),
                new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["required"] = new JsonArray("style"), ["properties"] = properties }),
        };
    }
}
