using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary>The actions that add a name to the roster or remember that two names are not one, with the rules that ship.</summary>
public sealed class RosterActionTests : IDisposable
{
    private const string ToRoster = "Add \"Ingrid Halvorsson\" to the roster (people.yml)";
    private const string TwoInArticle = "These are two people (remember in the article)";
    private const string TwoInRoster = "These are two people (remember in the roster)";
    private const string Story = "The board of Ingrid Halvorsson met.\n";
    private const string Capable = """
        {"textDocument":{"diagnostic":{}},"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-roster-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(ToRoster, "- name: Ingrid Halvorsen\n  wrong: [Halversen]\n- name: Ingrid Halvorsson\n")]
    [InlineData(TwoInRoster, "- name: Ingrid Halvorsen\n  wrong: [Halversen]\n  distinct: [Ingrid Halvorsson]\n")]
    public async Task A_name_is_remembered_in_the_roster_and_the_finding_goes(string title, string after)
    {
        await using var session = await OpenAsync(Story);
        (await session.FindingsAsync(UriOf("story.md"))).Should().Contain("0:13 TL3015");
        var change = (await ActionAsync(session, title))["edit"]!["documentChanges"]!.AsArray().Should().ContainSingle().Subject!;
        var roster = EditorText.Apply(Read("people.yml"), change["edits"]!);
        roster.Should().Be(after);
        session.Open(roster, UriOf("people.yml"));
        (await session.FindingsAsync(UriOf("story.md"))).Should().NotContain(f => f.EndsWith("TL3015", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pair_is_remembered_in_the_article_and_the_finding_goes()
    {
        await using var session = await OpenAsync(Story);
        var change = (await ActionAsync(session, TwoInArticle))["edit"]!["documentChanges"]!.AsArray().Should().ContainSingle().Subject!;
        var text = EditorText.Apply(Story, change["edits"]!);
        text.Should().Be("---\ntextlint:\n  distinct:\n    - [Ingrid Halvorsson, Ingrid Halvorsen]\n---\n\n" + Story);
        session.SetText(UriOf("story.md"), text);
        (await session.FindingsAsync(UriOf("story.md"))).Should().NotContain(f => f.EndsWith("TL3015", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_the_roster_calls_wrong_is_not_offered_to_it()
    {
        await using var session = await OpenAsync("The house of the Halversen met.\n");
        var titles = (await session.ActionsAsync(0, 20, 22, uri: UriOf("story.md"))).Select(a => a!["title"]!.GetValue<string>()).ToArray();
        titles.Should().Contain("Change to \"Halvorsen\"").And.Contain(TwoInArticle).And.NotContain(t => t.EndsWith("to the roster (people.yml)", StringComparison.Ordinal));
    }

    private Task<EditorSession> OpenAsync(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "textlint.yml"), "roster: people.yml\n");
        File.WriteAllText(Path.Combine(_folder, "people.yml"), "- name: Ingrid Halvorsen\n  wrong: [Halversen]\n");
        File.WriteAllText(Path.Combine(_folder, "story.md"), text);
        return EditorSession.OpenAsync(text, options => WorkspaceFactory.Create(options), Capable, UriOf("story.md"), DocumentUri.FromPath(_folder));
    }

    private async Task<JsonNode> ActionAsync(EditorSession session, string title) =>
        (await session.ActionsAsync(0, 15, 16, uri: UriOf("story.md"))).Single(a => a!["title"]!.GetValue<string>() == title)!;

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));
}
