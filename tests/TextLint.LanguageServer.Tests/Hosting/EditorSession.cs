using System.Text.Json;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Hosting;

/// <summary>A client with one document open, as an editor has it.</summary>
public sealed class EditorSession : IAsyncDisposable
{
    /// <summary>An untitled document.</summary>
    public const string Uri = "untitled:Untitled-1";

    /// <summary>Capabilities of a client that pulls and can do all the rest.</summary>
    public const string Pulling = """
        {"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true,"tagSupport":{"valueSet":[1]}}},
         "workspace":{"workspaceEdit":{"documentChanges":true},"diagnostics":{"refreshSupport":true}}}
        """;

    /// <summary>Capabilities of a client that waits for pushes.</summary>
    public const string Pushed = "{}";

    private int _version;

    private EditorSession(TestClient client) => Client = client;

    /// <summary>The client.</summary>
    public TestClient Client { get; }

    /// <summary>A session that has opened <paramref name="text"/>.</summary>
    public static async Task<EditorSession> OpenAsync(string text, string capabilities = Pulling, string uri = Uri, string? folderUri = null)
    {
        var session = new EditorSession(new TestClient(TestWorkspaces.Create));
        await session.Client.AskAsync("initialize", $$"""{"capabilities":{{capabilities}},"rootUri":{{JsonSerializer.Serialize(folderUri)}}}""");
        session.Client.Tell("initialized");
        session.Open(text, uri);
        return session;
    }

    /// <summary>Opens a document.</summary>
    public void Open(string text, string uri = Uri) =>
        Client.Tell("textDocument/didOpen", $$$"""{"textDocument":{"uri":"{{{uri}}}","languageId":"plaintext","version":{{{++_version}}},"text":{{{JsonSerializer.Serialize(text)}}}}}""");

    /// <summary>Sends changes, each of them JSON, as the next version.</summary>
    public void Change(params string[] changes) =>
        Client.Tell("textDocument/didChange", $$"""{"textDocument":{"uri":"{{Uri}}","version":{{++_version}}},"contentChanges":[{{string.Join(',', changes)}}]}""");

    /// <summary>A change of a range of one line.</summary>
    public static string Replace(int line, int start, int end, string text) => $$$"""
        {"range":{"start":{"line":{{{line}}},"character":{{{start}}}},"end":{"line":{{{line}}},"character":{{{end}}}}},"text":{{{JsonSerializer.Serialize(text)}}}}
        """;

    /// <summary>Pulls diagnostics: the whole answer.</summary>
    public Task<JsonObject> PullAsync(string? previousResultId = null, string uri = Uri) => Client.AskAsync(
        "textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{uri}}"},"previousResultId":{{JsonSerializer.Serialize(previousResultId)}}}""");

    /// <summary>Pulls diagnostics: where they start and their ids, as "line:character id".</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(string uri = Uri) => Findings((await PullAsync(null, uri))["result"]!["items"]!);

    /// <summary>Asks for code actions of a range of one line.</summary>
    public async Task<JsonArray> ActionsAsync(int line, int start, int end, string context = """{"diagnostics":[]}""") => (await Client.AskAsync(
        "textDocument/codeAction",
        $$$"""{"textDocument":{"uri":"{{{Uri}}}"},"range":{"start":{"line":{{{line}}},"character":{{{start}}}},"end":{"line":{{{line}}},"character":{{{end}}}}},"context":{{{context}}}}"""))["result"]!.AsArray();

    /// <summary>The newest push for a version of the document.</summary>
    public async Task<IReadOnlyList<string>> PushedAsync(int version) =>
        Findings((await Client.WaitForAsync(Methods.PublishDiagnostics, m => m["params"]!["version"]?.GetValue<int>() == version))["params"]!["diagnostics"]!);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Client.DisposeAsync();

    private static string[] Findings(JsonNode items) =>
        [.. items.AsArray().Select(i => $"{i!["range"]!["start"]!["line"]}:{i["range"]!["start"]!["character"]} {i["code"]}")];
}
