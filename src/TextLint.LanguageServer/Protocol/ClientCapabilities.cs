using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>
/// What the client can do. The message has some 150 types of which this server asks a dozen questions, so it stays JSON and
/// each question is a property here. Anything missing or of an unexpected shape is a no.
/// </summary>
internal sealed partial class ClientCapabilities(JsonElement json)
{
    /// <summary>A client that can do nothing.</summary>
    public static ClientCapabilities None { get; } = new(default);

    /// <summary>The client pulls diagnostics; else they are pushed.</summary>
    public bool PullsDiagnostics => Find("textDocument", "diagnostic").ValueKind == JsonValueKind.Object;

    /// <summary>The client pulls again when asked.</summary>
    public bool RefreshesDiagnostics => IsTrue("workspace", "diagnostics", "refreshSupport");

    /// <summary>The client shows related places.</summary>
    public bool ShowsRelatedInformation =>
        IsTrue("textDocument", "publishDiagnostics", "relatedInformation") || IsTrue("textDocument", "diagnostic", "relatedInformation");

    /// <summary>The client can fade unnecessary text.</summary>
    public bool ShowsUnnecessary =>
        HasUnnecessaryTag("publishDiagnostics") || HasUnnecessaryTag("diagnostic");

    /// <summary>The client takes edits with the version of the document they are for.</summary>
    public bool TakesVersionedEdits => IsTrue("workspace", "workspaceEdit", "documentChanges");

    /// <summary>The client asks for the edit of a code action when it is chosen, and keeps what the server needs for that.</summary>
    public bool ResolvesCodeActions =>
        IsTrue("textDocument", "codeAction", "dataSupport") && Strings(Find("textDocument", "codeAction", "resolveSupport", "properties")).Contains("edit", StringComparer.Ordinal);

    /// <summary>The client asks what would be renamed before it asks for the new name.</summary>
    public bool PreparesRenames => IsTrue("textDocument", "rename", "prepareSupport");

    /// <summary>The client applies edits that it is sent.</summary>
    public bool AppliesEdits => IsTrue("workspace", "applyEdit");

    /// <summary>The client makes files that an edit asks for.</summary>
    public bool CreatesFiles => TakesVersionedEdits && Strings(Find("workspace", "workspaceEdit", "resourceOperations")).Contains("create", StringComparer.Ordinal);

    /// <summary>The client has several folders, and says when they come and go.</summary>
    public bool HasFolders => IsTrue("workspace", "workspaceFolders");

    /// <summary>The client answers <c>workspace/configuration</c>.</summary>
    public bool AnswersConfiguration => IsTrue("workspace", "configuration");

    /// <summary>The client can be told to send changes of its settings.</summary>
    public bool RegistersConfiguration => IsTrue("workspace", "didChangeConfiguration", "dynamicRegistration");

    /// <summary>The client can be told to watch files.</summary>
    public bool RegistersWatchedFiles => IsTrue("workspace", "didChangeWatchedFiles", "dynamicRegistration");

    /// <summary>The client can watch files outside its folders.</summary>
    public bool WatchesOtherFolders => IsTrue("workspace", "didChangeWatchedFiles", "relativePatternSupport");

    /// <summary>The first encoding of positions the client prefers that this server has; UTF-16 where it says nothing.</summary>
    public PositionEncoding PositionEncoding
    {
        get
        {
            foreach (var name in Strings(Find("general", "positionEncodings")))
                if (PositionEncodingNames.Parse(name) is { } encoding) return encoding;
            return PositionEncoding.Utf16;
        }
    }

    private bool HasUnnecessaryTag(string feature)
    {
        var tags = Find("textDocument", feature, "tagSupport", "valueSet");
        return tags.ValueKind == JsonValueKind.Array &&
            tags.EnumerateArray().Any(tag => tag.ValueKind == JsonValueKind.Number && tag.TryGetInt32(out var value) && value == 1);
    }

    private bool IsTrue(params ReadOnlySpan<string> path) => Find(path).ValueKind == JsonValueKind.True;

    private JsonElement Find(params ReadOnlySpan<string> path)
    {
        var at = json;
        foreach (var name in path)
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at)) return default;
        return at;
    }

    private static IEnumerable<string> Strings(JsonElement array) =>
        array.ValueKind != JsonValueKind.Array ? [] : array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!);
}
