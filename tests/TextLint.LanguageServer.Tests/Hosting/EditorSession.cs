using System.Text.Json;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

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
    public static Task<EditorSession> OpenAsync(string text, string capabilities = Pulling, string uri = Uri, string? folderUri = null) =>
        OpenAsync(text, TestWorkspaces.Create, capabilities, uri, folderUri);

    /// <summary>A session with an engine of its own.</summary>
    public static async Task<EditorSession> OpenAsync(
        string text, Func<ConfigurationOptions, Workspace> createWorkspace, string capabilities, string uri, string? folderUri)
    {
        var session = new EditorSession(new TestClient(createWorkspace));
        await session.Client.AskAsync("initialize", $$"""{"capabilities":{{capabilities}},"rootUri":{{JsonSerializer.Serialize(folderUri)}}}""");
        session.Client.Tell("initialized");
        session.Open(text, uri);
        return session;
    }

    /// <summary>Opens a document.</summary>
    public void Open(string text, string uri = Uri) =>
        Client.Tell("textDocument/didOpen", $$$"""{"textDocument":{"uri":"{{{uri}}}","languageId":"{{{LanguageOf(uri)}}}","version":{{{++_version}}},"text":{{{JsonSerializer.Serialize(text)}}}}}""");

    /// <summary>Sends changes, each of them JSON, as the next version.</summary>
    public void Change(params string[] changes) =>
        Client.Tell("textDocument/didChange", $$"""{"textDocument":{"uri":"{{Uri}}","version":{{++_version}}},"contentChanges":[{{string.Join(',', changes)}}]}""");

    /// <summary>Replaces the whole text of any open document.</summary>
    public void SetText(string uri, string text) =>
        Client.Tell("textDocument/didChange", $$$"""{"textDocument":{"uri":"{{{uri}}}","version":{{{++_version}}}},"contentChanges":[{"text":{{{JsonSerializer.Serialize(text)}}}}]}""");

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
    public async Task<JsonArray> ActionsAsync(int line, int start, int end, string context = """{"diagnostics":[]}""", string uri = Uri) => (await Client.AskAsync(
        "textDocument/codeAction",
        $$$"""{"textDocument":{"uri":"{{{uri}}}"},"range":{"start":{"line":{{{line}}},"character":{{{start}}}},"end":{"line":{{{line}}},"character":{{{end}}}}},"context":{{{context}}}}"""))["result"]!.AsArray();

    /// <summary>The newest push for a version of the document.</summary>
    public async Task<IReadOnlyList<string>> PushedAsync(int version) =>
        Findings((await Client.WaitForAsync(Methods.PublishDiagnostics, m => m["params"]!["version"]?.GetValue<int>() == version))["params"]!["diagnostics"]!);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Client.DisposeAsync();

    private static string LanguageOf(string uri) => Path.GetExtension(uri) switch { ".md" => "markdown", ".html" => "html", _ => "plaintext" };

    private static string[] Findings(JsonNode items) =>
        [.. items.AsArray().Select(i => $"{i!["range"]!["start"]!["line"]}:{i["range"]!["start"]!["character"]} {i["code"]}")];
}
