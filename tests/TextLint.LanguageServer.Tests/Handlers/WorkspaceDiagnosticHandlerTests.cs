using System.Text.Json;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary>The diagnostics of a whole folder: open articles as they stand in the editor, others as they are on the disk.</summary>
public sealed class WorkspaceDiagnosticHandlerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-folder-").FullName;

    public WorkspaceDiagnosticHandlerTests()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "The cheif spoke.\n");
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "The end.\n");
        File.WriteAllText(Path.Combine(_folder, "notes.bin"), "The cheif spoke.\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task All_articles_of_the_folder_are_reported_and_what_the_client_has_is_not_sent_again()
    {
        await using var client = await StartAsync();
        var first = await CheckAsync(client, []);
        Shown(first).Should().Equal("a.txt full TL9002", "b.txt full");
        var again = await CheckAsync(client, Ids(first).Select((id, i) => i == 0 ? id with { Value = "other" } : id));
        Shown(again).Should().Equal("a.txt full TL9002", "b.txt unchanged");
    }

    [Fact]
    public async Task A_question_without_news_waits_for_a_change()
    {
        await using var client = await StartAsync();
        var first = await CheckAsync(client, []);
        var waiting = CheckAsync(client, Ids(first));
        (await Task.WhenAny(waiting, Task.Delay(300))).Should().NotBe(waiting);
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "The cheif ended it all.\n");
        client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{UriOf("b.txt")}}","type":2}]}""");
        Shown(await waiting).Should().Equal("a.txt unchanged", "b.txt full TL9002");
    }

    [Fact]
    public async Task An_open_article_counts_as_it_stands_in_the_editor_and_a_file_that_went_has_nothing()
    {
        await using var client = await StartAsync();
        var first = await CheckAsync(client, []);
        client.Tell("textDocument/didOpen", $$$"""{"textDocument":{"uri":"{{{UriOf("a.txt")}}}","languageId":"plaintext","version":7,"text":"The chief spoke."}}""");
        File.Delete(Path.Combine(_folder, "b.txt"));
        var second = await CheckAsync(client, Ids(first));
        Shown(second).Should().Equal("a.txt full", "b.txt full");
        second["items"]![0]!["version"]!.GetValue<int>().Should().Be(7);
    }

    [Fact]
    public async Task Parts_are_sent_as_they_come_in_with_how_far_the_work_is()
    {
        for (var i = 0; i < 45; i++) File.WriteAllText(Path.Combine(_folder, $"c{i:00}.md"), "The cheif spoke.\n");
        await using var client = await StartAsync();
        var answer = await AskAsync(client, """{"previousResultIds":[],"partialResultToken":"p","workDoneToken":"w"}""");
        answer["items"]!.AsArray().Should().HaveCount(7);
        (await client.WaitForAsync(Methods.Progress, m => m["params"]!["token"]!.GetValue<string>() == "p"))["params"]!["value"]!["items"]!.AsArray().Should().HaveCount(20);
        var end = await client.WaitForAsync(Methods.Progress, m => m["params"]!["value"]!["kind"]?.GetValue<string>() == "end");
        end["params"]!["token"]!.GetValue<string>().Should().Be("w");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task It_is_offered_where_a_person_wants_it(string isWanted)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        var answer = await client.AskAsync("initialize", "{\"capabilities\":{\"textDocument\":{\"diagnostic\":{}}},\"initializationOptions\":{\"checkWorkspace\":" + isWanted + "}}");
        answer["result"]!["capabilities"]!["diagnosticProvider"]!["workspaceDiagnostics"]!.ToJsonString().Should().Be(isWanted);
    }

    private async Task<TestClient> StartAsync()
    {
        var client = new TestClient(TestWorkspaces.Create);
        await client.AskAsync("initialize", $$"""{"capabilities":{"textDocument":{"diagnostic":{} } },"workspaceFolders":[{"uri":"{{DocumentUri.FromPath(_folder)}}","name":"desk"}],"initializationOptions":{"checkWorkspace":true} }""");
        client.Tell("initialized");
        return client;
    }

    private static Task<JsonObject> CheckAsync(TestClient client, IEnumerable<PreviousResultId> previous) =>
        AskAsync(client, $$"""{"previousResultIds":{{JsonSerializer.Serialize(previous.Select(p => new { uri = p.Uri, value = p.Value }))}} }""");

    private static async Task<JsonObject> AskAsync(TestClient client, string parameters) => (await client.AskAsync("workspace/diagnostic", parameters))["result"]!.AsObject();

    private static PreviousResultId[] Ids(JsonObject report) =>
        [.. report["items"]!.AsArray().Select(i => new PreviousResultId(i!["uri"]!.GetValue<string>(), i["resultId"]!.GetValue<string>()))];

    private static IEnumerable<string> Shown(JsonObject report) => report["items"]!.AsArray().Select(i =>
        $"{Path.GetFileName(i!["uri"]!.GetValue<string>())} {i["kind"]} {string.Join(' ', i["items"]?.AsArray().Select(d => d!["code"]!.GetValue<string>()) ?? [])}".TrimEnd());

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));
}
