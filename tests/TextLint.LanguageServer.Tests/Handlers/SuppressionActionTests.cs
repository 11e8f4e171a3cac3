using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary>The actions that leave a finding out or change its rule, with the rules that ship; and that edits are made only when an action is chosen.</summary>
public sealed class SuppressionActionTests : IDisposable
{
    private const string Story = "Jakob Tarkanov came. Later Tarkanow left with Tarkanov.\n";
    private const string Capable = """
        {"textDocument":{"diagnostic":{}},"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}
        """;

    private const string Resolving = """
        {"textDocument":{"diagnostic":{},"codeAction":{"dataSupport":true,"resolveSupport":{"properties":["edit"]}}},"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-ignore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("story.md", "Ignore \"Tarkanow\" (misspelled-name) here (front matter)")]
    [InlineData("story.txt", "Ignore \"Tarkanow\" (misspelled-name) here (story.txt.textlint.yml)")]
    [InlineData("story.txt", "Ignore \"Tarkanow\" (misspelled-name) in this project (textlint.yml)")]
    [InlineData("story.txt", "Turn misspelled-name off (textlint.yml)")]
    public async Task The_finding_goes_when_the_edit_is_made(string file, string title)
    {
        await using var session = await OpenAsync(file, Capable);
        (await session.FindingsAsync(UriOf(file))).Should().Contain("0:27 TL3001");
        var changes = (await ActionAsync(session, file, title))["edit"]!["documentChanges"]!.AsArray();
        Apply(session, file, changes);
        (await session.FindingsAsync(UriOf(file))).Should().NotContain(f => f.EndsWith("TL3001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_milder_rule_is_one_step_milder()
    {
        await using var session = await OpenAsync("story.txt", Capable);
        var changes = (await ActionAsync(session, "story.txt", "Report misspelled-name as info (textlint.yml)"))["edit"]!["documentChanges"]!.AsArray();
        EditorText.Apply("", changes[1]!["edits"]!).Should().Be("rules:\n  misspelled-name: info\n");
    }

    [Fact]
    public async Task The_edit_of_an_action_is_made_when_it_is_chosen()
    {
        await using var session = await OpenAsync("story.txt", Resolving);
        var action = await ActionAsync(session, "story.txt", "Ignore \"Tarkanow\" (misspelled-name) in this project (textlint.yml)");
        action.AsObject().Should().NotContainKey("edit");
        var resolved = (await session.Client.AskAsync("codeAction/resolve", action.ToJsonString()))["result"]!;
        EditorText.Apply("", resolved["edit"]!["documentChanges"]![1]!["edits"]!).Should().Be("ignore:\n  - rule: misspelled-name\n    text: Tarkanow\n    reason: right as it stands\n");
    }

    [Fact]
    public async Task An_action_of_a_text_that_has_changed_is_refused()
    {
        await using var session = await OpenAsync("story.txt", Resolving);
        var action = await ActionAsync(session, "story.txt", "Turn misspelled-name off (textlint.yml)");
        session.SetText(UriOf("story.txt"), Story + "More.\n");
        (await session.Client.AskAsync("codeAction/resolve", action.ToJsonString()))["error"]!["code"]!.GetValue<int>().Should().Be(-32801);
    }

    private async Task<EditorSession> OpenAsync(string file, string capabilities)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, file), Story);
        return await EditorSession.OpenAsync(Story, options => WorkspaceFactory.Create(options), capabilities, UriOf(file), DocumentUri.FromPath(_folder));
    }

    private async Task<JsonNode> ActionAsync(EditorSession session, string file, string title) =>
        (await session.ActionsAsync(0, 28, 28, uri: UriOf(file))).Single(a => a!["title"]!.GetValue<string>() == title)!;

    /// <summary>Does what an editor does with the edits, and keeps what is not the article open and unsaved.</summary>
    private void Apply(EditorSession session, string file, JsonArray changes)
    {
        foreach (var change in changes.Where(c => c!["edits"] is not null))
        {
            var uri = change!["textDocument"]!["uri"]!.GetValue<string>();
            if (uri == UriOf(file)) session.SetText(uri, EditorText.Apply(Story, change["edits"]!));
            else session.Open(EditorText.Apply("", change["edits"]!), uri);
        }
    }

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));
}
