using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

public sealed class CompletionHandlerTests : IDisposable
{
    private const string Lead = "Ingrid Halvorsen, who chairs the board, said so. Foreign Minister Zoë Lindqvist confirmed it.\n\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-completion-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Then Hal[||]", "Halvorsen")]
    [InlineData("Then Ing[||]", "Ingrid Halvorsen")]
    [InlineData("Then Ingrid [||]", "Ingrid Halvorsen")]
    [InlineData("Then Ingrid hal[||]", "Ingrid Halvorsen")]
    [InlineData("Then Zoe[||]", "Zoë Lindqvist")]
    [InlineData("Then Foreign M[||]", "Foreign Minister")]
    public async Task A_name_or_a_title_that_was_begun_is_offered_first(string line, string expected)
    {
        await using var session = await ArticleSession.OpenAsync(Lead + line + " came.\n");
        var items = (await session.AskAsync("completion"))!["items"]!.AsArray();
        var first = items.MinBy(i => i!["sortText"]!.GetValue<string>())!;
        first["label"]!.GetValue<string>().Should().Be(expected);
        var edited = EditorText.Apply(session.Marked.Text, new JsonArray(first["textEdit"]!.DeepClone()));
        edited.Should().Be(Lead + $"Then {expected} came.\n");
        var typed = session.TextOf(first["textEdit"]!["range"]);
        first["filterText"]!.GetValue<string>().Should().StartWith(typed, "editors hold it against what is typed");
    }

    [Fact]
    public async Task Where_no_word_begins_everybody_is_offered_but_only_where_somebody_asks()
    {
        (await LabelsAsync(Lead + "Then [||]came.\n")).Should().Contain(["Ingrid Halvorsen", "Halvorsen", "Zoë Lindqvist", "Lindqvist", "Foreign Minister"]);
        (await LabelsAsync(Lead + "Then:[||]\n", """{"triggerKind":2,"triggerCharacter":":"}""")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("then hal[||]\n")]
    [InlineData("Then Xyl[||]\n")]
    [InlineData("Then 4[||]\n")]
    public async Task A_word_that_begins_no_name_is_left_alone(string line) => (await LabelsAsync(Lead + line)).Should().BeEmpty();

    [Fact]
    public async Task What_is_being_written_is_not_offered_as_a_name_of_the_article() =>
        (await LabelsAsync(Lead + "Then Halvorse[||]\n")).Should().Equal("Halvorsen");

    [Fact]
    public async Task The_roster_is_offered_with_its_titles()
    {
        Write("textlint.yml", "roster: people.yml\n");
        Write("people.yml", "- name: Marek Szymborsky\n  titles: [prime minister]\n");
        (await LabelsAsync("Then M[||]\n", uri: UriOf("a.md"))).Should().Equal("Marek Szymborsky");
        (await LabelsAsync("Then [||]\n", uri: UriOf("a.md"))).Should().Contain("prime minister");
    }

    [Fact]
    public async Task A_comment_begun_is_offered_for_what_is_found_below_it()
    {
        await using var session = await ArticleSession.OpenAsync(Lead + "<[||]\n\nTarkanov also announced a tunnel.\n");
        var items = (await session.AskAsync("completion"))!["items"]!.AsArray();
        items.Select(i => i!["label"]!.GetValue<string>()).Should().Equal(
            "<!-- textlint: ignore unintroduced-name -->", "<!-- textlint: ignore -->", "<!-- textlint: ignore-start -->", "<!-- textlint: ignore-end -->", "<!-- textlint: ignore-file -->");
        var edited = EditorText.Apply(session.Marked.Text, new JsonArray(items[0]!["textEdit"]!.DeepClone()));
        edited.Should().Contain("\n<!-- textlint: ignore unintroduced-name -- reason -->\n");
        session.Open(edited, "file:///textlint-nowhere/other.md");
        var report = await session.Client.AskAsync("textDocument/diagnostic", """{"textDocument":{"uri":"file:///textlint-nowhere/other.md"}}""");
        report["result"]!["items"]!.AsArray().Should().BeEmpty("the comment suppresses what it is for");
    }

    [Fact]
    public async Task The_reason_of_a_comment_is_filled_in_where_the_client_can_do_that()
    {
        await using var session = await ArticleSession.OpenAsync("<!-[||]\n\nText.\n", """{"textDocument":{"completion":{"completionItem":{"snippetSupport":true}}}}""");
        var items = (await session.AskAsync("completion"))!["items"]!.AsArray();
        items.Select(i => (i!["textEdit"]!["newText"]!.GetValue<string>(), i["insertTextFormat"]!.GetValue<int>())).Should().StartWith(("<!-- textlint: ignore -- ${1:reason} -->", 2))
            .And.Contain(("<!-- textlint: ignore-end -->", 2));
    }

    [Theory]
    [InlineData("<!-- [||]", "textlint: ignore-start")]
    [InlineData("<!-- text[||]", "textlint: ignore-start")]
    [InlineData("<!-- textlint:[||] -->", "ignore-start")]
    [InlineData("<!-- textlint: ign[||] -->", "ignore-start")]
    [InlineData("<!-- textlint: ignore [||] -->", "double-space")]
    [InlineData("<!-- textlint: ignore-start double-space, mis[||] -->", "misspelling")]
    public async Task The_next_part_of_a_comment_is_offered(string comment, string expected) => (await LabelsAsync(comment + "\n\nText.\n")).Should().Contain(expected);

    [Fact]
    public async Task Rules_that_are_named_or_behind_the_reason_are_not_offered()
    {
        (await LabelsAsync("<!-- textlint: ignore double-space, [||]\n")).Should().NotContain("double-space").And.Contain("misspelling");
        (await LabelsAsync("<!-- textlint: ignore double-space -- a [||]\n")).Should().BeEmpty();
        (await LabelsAsync("<!-- a note [||] -->\n")).Should().BeEmpty();
        (await LabelsAsync("a <[||]\n", uri: "file:///textlint-nowhere/a.txt")).Should().NotContain(l => l.StartsWith("<!--"), "plain text has no comments");
    }

    [Theory]
    [InlineData("textlint.yml", "wo[||]", "words")]
    [InlineData("textlint.yml", "rules:\n  misspelling: [||]\n", "warning")]
    [InlineData("textlint.yml", "rules:\n  misspelling: w[||]\n", "warning")]
    [InlineData("textlint.yml", "rules:\n  unintroduced-name:\n    [||]\n", "strictness")]
    [InlineData("textlint.yml", "rules:\n  unintroduced-name:\n    strictness: [||]\n", "lenient")]
    [InlineData("textlint.yml", "overrides:\n  - files: '*.md'\n    lan[||]\n", "language")]
    [InlineData("textlint.yml", "overrides:\n- files: a\n  rules:\n    [||]\n", "double-space")]
    [InlineData("textlint.yml", "packs: [[||]\n", "us-wire")]
    [InlineData("textlint.yml", "packs:\n  - [||]\n", "us-wire")]
    [InlineData("textlint.yml", "slots:\n  percent: [||]\n", "sign")]
    [InlineData("pack.yaml", "name: house\nver[||]", "version")]
    [InlineData("pack.yaml", "name: house\nextends: [||]", "uk-broadsheet")]
    public async Task Keys_and_values_of_settings_come_from_their_schema(string file, string text, string expected) =>
        (await LabelsAsync(text, uri: "file:///textlint-nowhere/" + file)).Should().Contain(expected);

    [Theory]
    [InlineData("words: []\nwo[||]")]
    [InlineData("wo[||]\nwords: []\n")]
    [InlineData("# wo[||]")]
    [InlineData("rules:\n  misspelling: off\n  [||]\n  words: x\n")]
    public async Task A_key_that_is_there_is_not_offered_again_nor_one_of_another_level(string text) =>
        (await LabelsAsync(text, uri: "file:///textlint-nowhere/textlint.yml")).Should().NotContain(["words", "misspelling"]);

    [Fact]
    public async Task A_value_gets_its_space_behind_the_colon()
    {
        await using var session = await ArticleSession.OpenAsync("rules:\n  misspelling:[||]\n", uri: "file:///textlint-nowhere/textlint.yml");
        var item = (await session.AskAsync("completion"))!["items"]!.AsArray().Single(i => i!["label"]!.GetValue<string>() == "off")!;
        EditorText.Apply(session.Marked.Text, new JsonArray(item["textEdit"]!.DeepClone())).Should().Be("rules:\n  misspelling: off\n");
    }

    [Fact]
    public async Task The_files_that_a_settings_file_names_are_links()
    {
        Write("people.yml", "- name: Marek Szymborsky\n");
        Write("house/pack.yaml", "name: house\nroster: ../people.yml\n");
        const string Settings = "packs: [./house, us-wire, ./gone]\nroster: \"people.yml\"\ndictionaries:\n  - gone.txt\noverrides:\n  - files: a.md\n    roster: people.yml\n";
        await using var session = await ArticleSession.OpenAsync(Settings, uri: UriOf("textlint.yml"));
        var links = (await session.AskAsync("documentLink"))!.AsArray();
        links.Select(l => (session.TextOf(l!["range"]), l["target"]!.GetValue<string>())).Should().Equal(
            ("./house", UriOf("house/pack.yaml")), ("\"people.yml\"", UriOf("people.yml")), ("people.yml", UriOf("people.yml")));
        await using var pack = await ArticleSession.OpenAsync("name: house\nroster: ../people.yml\n", uri: UriOf("house/pack.yaml"));
        (await pack.AskAsync("documentLink"))!.AsArray().Select(l => l!["target"]!.GetValue<string>()).Should().Equal(UriOf("people.yml"));
    }

    private static async Task<string[]> LabelsAsync(string marked, string context = """{"triggerKind":1}""", string uri = ArticleSession.Uri)
    {
        await using var session = await ArticleSession.OpenAsync(marked, uri: uri);
        return [.. (await session.AskAsync("completion", $",\"context\":{context}"))?["items"]!.AsArray().Select(i => i!["label"]!.GetValue<string>()) ?? []];
    }

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
