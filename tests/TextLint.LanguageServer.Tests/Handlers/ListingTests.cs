using System.Text.Json;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary>What editors show beside an article: its cast, its quotations, and what it is held to.</summary>
public sealed class ListingTests : IDisposable
{
    private const string Text = "The ferry stops, É. 🚢 Ingrid Halvorsen, the board's chair, said.\n\n“We waited,” Halvorsen said.\n";
    private const string Utf8 = """{"general":{"positionEncodings":["utf-8"]}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-listing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(EditorSession.Pulling, 23, 39)]
    [InlineData(Utf8, 26, 42)]
    public async Task The_cast_has_the_facts_of_the_command_line_with_ranges(string capabilities, int start, int end)
    {
        await using var session = await OpenAsync(Text, capabilities: capabilities);
        var answer = (await AskAsync(session, "cast"))["result"]!;

        answer["version"]!.GetValue<int>().Should().Be(1);
        var name = answer["names"]!.AsArray().Should().ContainSingle().Subject!;
        (name["name"]!.GetValue<string>(), name["kind"]!.GetValue<string>()).Should().Be(("Ingrid Halvorsen", "person"));
        name["open"]!.AsArray().Should().BeEmpty();
        name["firstReference"]!["range"]!.ToJsonString().Should().Be($$$"""{"start":{"line":0,"character":{{{start}}}},"end":{"line":0,"character":{{{end}}}}}""");
        name["mentions"]!.AsArray().Select(m => m!["text"]!.GetValue<string>()).Should().Equal("Ingrid Halvorsen", "Halvorsen");
    }

    [Fact]
    public async Task The_quotations_have_their_speakers()
    {
        await using var session = await OpenAsync(Text);
        var quotation = (await AskAsync(session, "quotations"))["result"]!["quotations"]!.AsArray().Should().ContainSingle().Subject!;

        quotation["begin"]!.GetValue<string>().Should().Be("“We waited,”");
        quotation["range"]!.ToJsonString().Should().Be("""{"start":{"line":2,"character":0},"end":{"line":2,"character":12}}""");
        (quotation["speaker"]!["name"]!.GetValue<string>(), quotation["speaker"]!["source"]!.GetValue<string>()).Should().Be(("Ingrid Halvorsen", "tag"));
    }

    [Fact]
    public async Task A_document_that_is_left_out_has_neither()
    {
        File.WriteAllText(Path.Combine(_folder, "textlint.yml"), "exclude: [\"*.md\"]\n");
        await using var session = await OpenAsync(Text, UriOf("story.md"));

        (await AskAsync(session, "cast", UriOf("story.md")))["result"]!["names"]!.AsArray().Should().BeEmpty();
        (await AskAsync(session, "quotations", UriOf("story.md")))["result"]!["quotations"]!.AsArray().Should().BeEmpty();
        (await AskAsync(session, "configuration", UriOf("story.md")))["result"]!["isExcluded"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_document_that_is_not_open_has_no_answer()
    {
        await using var session = await OpenAsync(Text);
        foreach (var method in (string[])["cast", "quotations", "configuration"])
            (await AskAsync(session, method, "file:///not-open.txt"))["result"].Should().BeNull(method);
    }

    [Fact]
    public async Task What_a_document_is_held_to_is_the_nearest_file_with_its_packs()
    {
        File.WriteAllText(Path.Combine(_folder, "textlint.yml"), "packs: [us-wire]\n");
        await using var session = await OpenAsync(Text, UriOf("story.md"));

        (await AskAsync(session, "configuration", UriOf("story.md")))["result"]!.ToJsonString()
            .Should().Be($$"""{"file":"{{UriOf("textlint.yml")}}","packs":["us-wire"],"isExcluded":false}""");
        session.Open(Text);
        (await AskAsync(session, "configuration"))["result"]!.ToJsonString().Should().Be("""{"packs":[],"isExcluded":false}""");
    }

    [Theory]
    [InlineData(" the ferry\u200B stops\u00A0 in May. ", " the ferry stops in May. ")]
    [InlineData("The mayor didnâ€™t know.\n\nPost a Comment", "The mayor didn’t know.")]
    [InlineData("of the ferry", "of the ferry")]
    [InlineData(" \n", " \n")]
    [InlineData("", "")]
    public async Task What_is_about_to_be_pasted_is_cleaned_up_and_keeps_the_space_at_its_ends(string pasted, string clean)
    {
        await using var session = await OpenAsync("Opened.\n");
        var answer = await session.Client.AskAsync("textlint/cleanUpText", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"},"text":{{{JsonSerializer.Serialize(pasted)}}}}""");
        answer["result"]!["text"]!.GetValue<string>().Should().Be(clean);
    }

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));

    private static Task<EditorSession> OpenAsync(string text, string uri = EditorSession.Uri, string capabilities = EditorSession.Pulling) =>
        EditorSession.OpenAsync(text, WorkspaceFactory.Create, capabilities, uri, null);

    private static Task<JsonObject> AskAsync(EditorSession session, string method, string uri = EditorSession.Uri) =>
        session.Client.AskAsync($"textlint/{method}", $$$"""{"textDocument":{"uri":"{{{uri}}}"}}""");
}
