using System.Text.Json;

namespace TextLint.LanguageServer;

/// <summary>What a person set in the editor. Immutable.</summary>
/// <param name="ConfigurationFile"><c>textlint.configFile</c>: use this file and look for no other; relative to the folder. Null to look.</param>
/// <param name="Trace"><c>textlint.trace</c>, or <c>textlint.trace.server</c> as VS Code writes it; null where not set.</param>
/// <param name="ChecksWorkspace"><c>textlint.checkWorkspace</c>: articles that are not open are checked too. It holds from the start of the server.</param>
internal sealed record Settings(string? ConfigurationFile = null, string? Trace = null, bool ChecksWorkspace = false)
{
    /// <summary>Nothing set.</summary>
    public static Settings Default { get; } = new();

    /// <summary>Reads the section <c>textlint</c>. What is missing, or of another shape, is not set.</summary>
    public static Settings Read(JsonElement section) => new(
        String(Member(section, "configFile")),
        String(Member(section, "trace")) ?? String(Member(Member(section, "trace"), "server")),
        Member(section, "checkWorkspace").ValueKind == JsonValueKind.True);

    /// <summary>Reads an object that holds the section, as clients send it without being asked.</summary>
    public static Settings ReadContaining(JsonElement settings) =>
        Read(Member(settings, "textlint") is { ValueKind: JsonValueKind.Object } section ? section : settings);

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static string? String(JsonElement json) =>
        json.ValueKind == JsonValueKind.String && json.GetString() is { Length: > 0 } text ? text : null;
}
