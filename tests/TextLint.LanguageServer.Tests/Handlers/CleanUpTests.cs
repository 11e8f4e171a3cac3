using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Clean-up of pasted text, as a source action and as a command; with the rules of the product, for it is they that are asked.</summary>
public sealed class CleanUpTests
{
    private const string Pasted = "The ferry\u200B stops\u00A0 in May.\n\nThe mayor didnâ€™t know.\n\nPost a Comment\n";
    private const string Clean = "The ferry stops in May.\n\nThe mayor didn’t know.\n";
    private const string Applying = """{"workspace":{"applyEdit":true,"workspaceEdit":{"documentChanges":true}}}""";

    [Fact]
    public async Task Pasted_text_is_cleaned_up_where_that_is_asked_for()
    {
        await using var session = await OpenAsync(Pasted);
        var action = (await session.ActionsAsync(0, 0, 0, """{"diagnostics":[],"only":["source.textlint.cleanUp"]}""")).Should().ContainSingle().Subject!;

        (action["title"]!.GetValue<string>(), action["kind"]!.GetValue<string>()).Should().Be(("Clean up pasted text", "source.textlint.cleanUp"));
        EditorText.Apply(Pasted, action["edit"]!["documentChanges"]![0]!["edits"]!).Should().Be(Clean);
    }

    [Theory]
    [InlineData("""{"diagnostics":[],"only":["source"]}""", true)]
    [InlineData("""{"diagnostics":[],"only":["source.fixAll"]}""", false)]
    [InlineData("""{"diagnostics":[],"triggerKind":1}""", false)]
    public async Task It_is_nothing_for_the_lamp(string context, bool isOffered)
    {
        await using var session = await OpenAsync(Pasted);
        (await session.ActionsAsync(0, 0, 0, context)).Any(a => a!["kind"]!.GetValue<string>() == "source.textlint.cleanUp").Should().Be(isOffered);
    }

    [Fact]
    public async Task Clean_text_has_no_such_action()
    {
        await using var session = await OpenAsync(Clean);
        (await session.ActionsAsync(0, 0, 0, """{"diagnostics":[],"only":["source.textlint.cleanUp"]}""")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_command_has_the_editor_apply_the_edit()
    {
        await using var session = await OpenAsync(Pasted);
        session.Client.Answer = (method, _) => method == "workspace/applyEdit" ? JsonNode.Parse("""{"applied":true}""") : null;
        var answer = await ExecuteAsync(session, $$"""{"command":"textlint.cleanUp","arguments":["{{EditorSession.Uri}}"]}""");

        answer.ContainsKey("error").Should().BeFalse(answer.ToJsonString());
        var asked = (await session.Client.WaitForAsync("workspace/applyEdit"))["params"]!;
        EditorText.Apply(Pasted, asked["edit"]!["documentChanges"]![0]!["edits"]!).Should().Be(Clean);
    }

    [Theory]
    [InlineData("""{"command":"textlint.tidy"}""", "There is no command \"textlint.tidy\"; there is textlint.cleanUp.")]
    [InlineData("""{"command":"textlint.cleanUp"}""", "textlint.cleanUp needs the URI of a document as its one argument.")]
    [InlineData("""{"command":"textlint.cleanUp","arguments":["file:///not-open.txt"]}""", "file:///not-open.txt is not open; send textDocument/didOpen first.")]
    public async Task A_wrong_command_is_an_error(string parameters, string message)
    {
        await using var session = await OpenAsync(Pasted);
        (await ExecuteAsync(session, parameters))["error"]!["message"]!.GetValue<string>().Should().Be(message);
    }

    [Fact]
    public async Task The_command_is_offered_to_clients_that_apply_edits()
    {
        (await CapabilitiesAsync(Applying))["executeCommandProvider"]!.ToJsonString().Should().Be("""{"commands":["textlint.cleanUp"]}""");
        (await CapabilitiesAsync("{}")).AsObject().Should().NotContainKey("executeCommandProvider");
    }

    private static Task<EditorSession> OpenAsync(string text) => EditorSession.OpenAsync(text, WorkspaceFactory.Create, Applying, EditorSession.Uri, null);

    private static Task<JsonObject> ExecuteAsync(EditorSession session, string parameters) => session.Client.AskAsync("workspace/executeCommand", parameters);

    private static async Task<JsonNode> CapabilitiesAsync(string capabilities)
    {
        await using var client = new TestClient(WorkspaceFactory.Create);
        return (await client.AskAsync("initialize", $$"""{"capabilities":{{capabilities}}}"""))["result"]!["capabilities"]!;
    }
}
