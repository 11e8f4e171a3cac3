using System.Text.Json;

namespace TextLint.LanguageServer.Documents;

/// <summary>A JSON schema as completion needs it: which keys and values may stand under some keys.</summary>
internal sealed class SettingsSchema(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>The keys that may stand under a path of keys, with what the schema says of them, each once.</summary>
    public IEnumerable<(string Key, string? Description)> KeysUnder(IEnumerable<string> path) => Find(path)
        .SelectMany(s => s.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().AsEnumerable() : [])
        .DistinctBy(p => p.Name)
        .Select(p => (p.Name, DescriptionOf(p.Value)));

    /// <summary>The values that may stand under a path of keys where there are a few, or examples of them.</summary>
    public IEnumerable<string> ValuesUnder(IEnumerable<string> path) => Find(path).SelectMany(ValuesOf).Distinct();

    /// <summary>The schemas for what stands under a path; several where it may be of several shapes. What may stand in a list counts as standing where the list does.</summary>
    private List<JsonElement> Find(IEnumerable<string> path)
    {
        var found = Expand(_root).ToList();
        foreach (var key in path)
            found = [.. found.SelectMany(s => s.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var next) ? Expand(next) : [])];
        return found;
    }

    private IEnumerable<JsonElement> Expand(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) yield break;
        yield return schema;
        if (schema.TryGetProperty("$ref", out var reference) && Follow(reference.GetString()!) is { } target)
            foreach (var part in Expand(target)) yield return part;
        if (schema.TryGetProperty("items", out var items))
            foreach (var part in Expand(items)) yield return part;
        if (schema.TryGetProperty("anyOf", out var choices))
            foreach (var part in choices.EnumerateArray().SelectMany(Expand)) yield return part;
    }

    private JsonElement? Follow(string reference)
    {
        var at = _root;
        foreach (var name in reference.Split('/').Skip(1))
            if (!at.TryGetProperty(name, out at)) return null;
        return at;
    }

    private static IEnumerable<string> ValuesOf(JsonElement schema)
    {
        foreach (var property in new[] { "enum", "examples" })
            if (schema.TryGetProperty(property, out var values) && values.ValueKind == JsonValueKind.Array)
                foreach (var value in values.EnumerateArray())
                    if (value.ValueKind == JsonValueKind.String) yield return value.GetString()!;
        if (schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "boolean")
        {
            yield return "true";
            yield return "false";
        }
    }

    private static string? DescriptionOf(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("description", out var description) ? description.GetString() : null;
}
