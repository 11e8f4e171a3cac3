using System.Text.Json;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

public sealed class RenameHandlerTests
{
    private const string Text = "Élodie Kabulov spoke.\n\nÉ. A friend of Kabulov left.\n";
    private const string Utf8 = """{"general":{"positionEncodings":["utf-8"]},"workspace":{"workspaceEdit":{"documentChanges":true}}}""";

    [Fact]
    public async Task The_name_at_the_caret_is_offered_in_full()
    {
        await using var session = await EditorSession.OpenAsync(Text);
        var answer = await AskAsync(session, "prepareRename", 2, 17);
        answer["result"]!["range"]!.ToJsonString().Should().Be("""{"start":{"line":2,"character":15},"end":{"line":2,"character":22}}""");
        answer["result"]!["placeholder"]!.GetValue<string>().Should().Be("Élodie Kabulov");
    }

    [Fact]
    public async Task Where_no_name_stands_nothing_is_offered()
    {
        await using var session = await EditorSession.OpenAsync(Text);
        (await AskAsync(session, "prepareRename", 2, 6))["result"].Should().BeNull();
        (await AskAsync(session, "rename", 2, 6, "Omar Jones"))["result"].Should().BeNull();
    }

    [Theory]
    [InlineData(EditorSession.Pulling, 17)]
    [InlineData(Utf8, 18)]
    public async Task All_mentions_are_edited_in_the_version_of_the_document(string capabilities, int character)
    {
        await using var session = await EditorSession.OpenAsync(Text, capabilities);
        var change = (await AskAsync(session, "rename", 2, character, "Omar Jones"))["result"]!["documentChanges"]![0]!;
        change["textDocument"]!.ToJsonString().Should().Be($$"""{"uri":"{{EditorSession.Uri}}","version":1}""");
        var edits = change["edits"]!.AsArray();
        edits.Select(e => e!["newText"]!.GetValue<string>()).Should().Equal("Omar", "Jones", "Jones");
        if (capabilities != Utf8) EditorText.Apply(Text, edits).Should().Be("Omar Jones spoke.\n\nÉ. A friend of Jones left.\n");
        else edits[2]!["range"]!["start"]!["character"]!.GetValue<int>().Should().Be(16);
    }

    [Fact]
    public async Task A_client_that_knows_no_versions_has_the_edits_by_URI()
    {
        await using var session = await EditorSession.OpenAsync(Text, EditorSession.Pushed);
        var changes = (await AskAsync(session, "rename", 2, 17, "Omar Jones"))["result"]!["changes"]!.AsObject();
        EditorText.Apply(Text, changes.Should().ContainSingle().Which.Value!).Should().Be("Omar Jones spoke.\n\nÉ. A friend of Jones left.\n");
        changes.Should().ContainKey(EditorSession.Uri);
    }

    [Fact]
    public async Task What_is_no_name_is_answered_with_a_line()
    {
        await using var session = await EditorSession.OpenAsync(Text);
        (await AskAsync(session, "rename", 2, 17, "<b>"))["error"]!["message"]!.GetValue<string>().Should().StartWith("\"<b>\" is no name");
    }

    private static Task<JsonObject> AskAsync(EditorSession session, string method, int line, int character, string? newName = null) => session.Client.AskAsync(
        $"textDocument/{method}",
        $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"},"position":{"line":{{{line}}},"character":{{{character}}}}{{{(newName is null ? "" : ",\"newName\":" + JsonSerializer.Serialize(newName))}}}}""");
}
