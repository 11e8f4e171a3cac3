using System.Text.Json;
using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

/// <summary>The actions that add a word, as an editor applies them to files that it saves or leaves unsaved.</summary>
public sealed class WordActionTests : IDisposable
{
    private const string ToArticle = "Add \"Zorvex\" to the words of this article (front matter)";
    private const string ToSidecar = "Add \"Zorvex\" to the words of this article (story.txt.textlint.yml)";
    private const string ToProject = "Add \"Zorvex\" to the words of the project (words.txt)";
    private const string ToUser = "Add \"Zorvex\" to my words (words.txt)";
    private const string Story = "The Zorvex sailed.\n";
    private const string Capable = """
        {"textDocument":{"diagnostic":{}},"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-words-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("story.md", ToArticle)]
    [InlineData("story.txt", ToSidecar)]
    [InlineData("story.html", "Add \"Zorvex\" to the words of this article (story.html.textlint.yml)")]
    public async Task A_word_that_is_not_known_can_be_added_wherever_there_is_a_place_for_it(string file, string toArticle)
    {
        await using var session = await OpenAsync(file, Story);
        var actions = await session.ActionsAsync(0, 4, 10, uri: UriOf(file));
        Titles(actions).Where(t => t.StartsWith("Add", StringComparison.Ordinal)).Should().Equal(toArticle, ToProject, ToUser);
        actions.Should().AllSatisfy(a => a!["diagnostics"]!.AsArray().Should().ContainSingle().Which!["code"]!.GetValue<string>().Should().Be("TL9004"));
        (await session.ActionsAsync(0, 0, 2, uri: UriOf(file))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_words_of_an_article_are_in_its_front_matter()
    {
        await using var session = await OpenAsync("story.md", Story);
        var changes = await ChangesAsync(session, "story.md", ToArticle);
        changes.Should().ContainSingle().Which!["textDocument"]!.ToJsonString().Should().Be($$"""{"uri":"{{UriOf("story.md")}}","version":1}""");
        var text = EditorText.Apply(Story, changes[0]!["edits"]!);
        text.Should().Be("---\ntextlint:\n  words:\n    - Zorvex\n---\n\n" + Story);
        session.SetText(UriOf("story.md"), text);
        (await session.FindingsAsync(UriOf("story.md"))).Should().BeEmpty();
    }

    [Fact]
    public async Task Front_matter_that_is_there_is_added_to()
    {
        const string Text = "---\ntitle: A ship\ntextlint:\n  words: [Ardmoor]\n---\n\nThe Zorvex sailed.\n";
        await using var session = await OpenAsync("story.md", Text);
        var changes = await ChangesAsync(session, "story.md", ToArticle, line: 6);
        EditorText.Apply(Text, changes[0]!["edits"]!).Should().Be("---\ntitle: A ship\ntextlint:\n  words: [Ardmoor, Zorvex]\n---\n\nThe Zorvex sailed.\n");
    }

    [Fact]
    public async Task The_words_of_a_plain_text_are_in_the_file_beside_it()
    {
        await using var session = await OpenAsync("story.txt", Story);
        await ApplyAndSaveAsync(session, "story.txt", ToSidecar);
        Read("story.txt.textlint.yml").Should().Be("words:\n  - Zorvex\n");
        (await session.FindingsAsync(UriOf("story.txt"))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_words_of_a_project_without_a_configuration_are_in_a_list_that_is_made_with_one()
    {
        await using var session = await OpenAsync("desk/story.txt", Story);
        await ApplyAndSaveAsync(session, "desk/story.txt", ToProject);
        Read("textlint.yml").Should().Be("dictionaries:\n  - words.txt\n");
        Read("words.txt").Should().Be("Zorvex\n");
        (await session.FindingsAsync(UriOf("desk/story.txt"))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_words_of_a_project_with_a_list_are_in_that_list_at_their_place()
    {
        Write("textlint.yml", "dictionaries: [lists/names.txt]\n");
        Write("lists/names.txt", "# Names\nArdmoor\nZulu\n");
        await using var session = await OpenAsync("desk/story.txt", Story);
        await ApplyAndSaveAsync(session, "desk/story.txt", "Add \"Zorvex\" to the words of the project (names.txt)");
        Read("lists/names.txt").Should().Be("# Names\nArdmoor\nZorvex\nZulu\n");
        (await session.FindingsAsync(UriOf("desk/story.txt"))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_words_of_a_user_are_in_their_own_list()
    {
        await using var session = await OpenAsync("story.txt", Story);
        await ApplyAndSaveAsync(session, "story.txt", ToUser);
        Read("user/words.txt").Should().Be("Zorvex\n");
        (await session.FindingsAsync(UriOf("story.txt"))).Should().BeEmpty();
    }

    [Fact]
    public async Task What_the_editor_has_not_saved_yet_counts_too_and_what_it_closes_unsaved_does_not()
    {
        await using var session = await OpenAsync("story.txt", Story);
        session.Open("Zorvex\n", UriOf("words.txt"));
        session.Open("dictionaries: words.txt\n", UriOf("textlint.yml"));
        (await session.FindingsAsync(UriOf("story.txt"))).Should().BeEmpty();
        (await session.FindingsAsync(UriOf("words.txt"))).Should().BeEmpty("a word list is no prose");
        session.SetText(UriOf("words.txt"), "Ardmoor\n");
        (await session.FindingsAsync(UriOf("story.txt"))).Should().Equal("0:4 TL9004");
        session.SetText(UriOf("words.txt"), "zorvex\n");
        (await session.FindingsAsync(UriOf("story.txt"))).Should().BeEmpty();
        session.Client.Tell("textDocument/didClose", $$$"""{"textDocument":{"uri":"{{{UriOf("textlint.yml")}}}"}}""");
        (await session.FindingsAsync(UriOf("story.txt"))).Should().Equal("0:4 TL9004");
    }

    [Fact]
    public async Task A_client_that_cannot_be_asked_to_make_files_is_given_edits_by_file()
    {
        await using var session = await OpenAsync("story.txt", Story, """{"textDocument":{"diagnostic":{}}}""");
        var edit = (await ActionAsync(session, "story.txt", ToProject, 0))["edit"]!.AsObject();
        edit.Should().NotContainKey("documentChanges");
        edit["changes"]!.AsObject().Select(c => c.Key).Should().Equal(UriOf("words.txt"), UriOf("textlint.yml"));
    }

    [Fact]
    public async Task A_fragment_has_no_file_beside_it()
    {
        await using var session = await EditorSession.OpenAsync(Story, Create, Capable, EditorSession.Uri, DocumentUri.FromPath(_folder));
        Titles(await session.ActionsAsync(0, 4, 10)).Where(t => t.StartsWith("Add", StringComparison.Ordinal)).Should().Equal(ToProject, ToUser);
    }

    private Task<EditorSession> OpenAsync(string file, string text, string capabilities = Capable)
    {
        Write(file, text);
        return EditorSession.OpenAsync(text, Create, capabilities, UriOf(file), DocumentUri.FromPath(_folder));
    }

    private Workspaces.Workspace Create(Workspaces.ConfigurationOptions options) => TestWorkspaces.Create(options, Path.Combine(_folder, "user", "words.txt"));

    private async Task<JsonNode> ActionAsync(EditorSession session, string file, string title, int line) =>
        (await session.ActionsAsync(line, 4, 10, uri: UriOf(file))).Single(a => a!["title"]!.GetValue<string>() == title)!;

    private async Task<JsonArray> ChangesAsync(EditorSession session, string file, string title, int line = 0) =>
        (await ActionAsync(session, file, title, line))["edit"]!["documentChanges"]!.AsArray();

    /// <summary>Does to the files what an editor does, and tells the server that it did.</summary>
    private async Task ApplyAndSaveAsync(EditorSession session, string file, string title)
    {
        var touched = new List<string>();
        foreach (var change in await ChangesAsync(session, file, title))
        {
            var isNew = change!["kind"]?.GetValue<string>() == "create";
            var path = DocumentUri.ToPath((isNew ? change["uri"] : change["textDocument"]!["uri"])!.GetValue<string>())!;
            if (isNew) File.Exists(path).Should().BeFalse();
            Write(path, isNew ? "" : EditorText.Apply(File.ReadAllText(path), change["edits"]!));
            touched.Add(path);
        }
        var events = touched.Distinct().Select(p => new { uri = DocumentUri.FromPath(p), type = 2 });
        session.Client.Tell("workspace/didChangeWatchedFiles", JsonSerializer.Serialize(new { changes = events }));
    }

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static IEnumerable<string> Titles(JsonArray actions) => actions.Select(a => a!["title"]!.GetValue<string>());
}
