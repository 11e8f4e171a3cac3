using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Writing a pack in an editor: faults in its files as they are typed, and findings that follow at once.</summary>
public sealed class PackFileTests : IDisposable
{
    private const string Rule = "extends: existence\nmessage: \"No %s.\"\ntokens: [whilst]\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-pack-").FullName;

    public PackFileTests()
    {
        Write("textlint.yml", "packs: [./style]\n");
        Write("style/pack.yaml", "name: house\n");
        Write("style/words.yaml", Rule);
        Write("story.md", "It rained, whilst they slept amidst the sheep.\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Findings_follow_a_rule_file_that_is_edited_and_not_saved()
    {
        await using var session = await OpenAsync("story.md");
        (await session.FindingsAsync(UriOf("story.md"))).Should().Contain("0:11 house.words");
        session.Open(Rule, UriOf("style/words.yaml"));
        session.SetText(UriOf("style/words.yaml"), Rule.Replace("whilst", "amidst", StringComparison.Ordinal));
        (await session.FindingsAsync(UriOf("story.md"))).Should().Contain("0:29 house.words").And.NotContain("0:11 house.words");
        (await session.FindingsAsync(UriOf("style/words.yaml"))).Should().BeEmpty("a rule file is no prose");
    }

    [Fact]
    public async Task A_rule_file_that_is_new_and_was_never_saved_counts()
    {
        await using var session = await OpenAsync("story.md");
        session.Open("extends: existence\nmessage: x\ntokens: [amidst]\n", UriOf("style/more.yaml"));
        (await session.FindingsAsync(UriOf("story.md"))).Should().Contain("0:29 house.more");
    }

    [Theory]
    [InlineData("style/words.yaml", "extends: existance\nmessage: x\n", "0:9 TL0012")]
    [InlineData("style/words.yaml", "extends: existence\nmessage: x\ntokens: [whilst]\nexamples: [{bad: \"It [|was|] so.\"}]\n", "3:17 TL0020")]
    [InlineData("style/pack.yaml", "name: house\nslots: {percnt: sign}\n", "1:8 TL0012")]
    [InlineData("textlint.yml", "packs: [./stile]\n", "0:8 TL0014")]
    public async Task A_fault_is_shown_in_its_file_while_it_is_typed(string file, string text, string fault)
    {
        await using var session = await OpenAsync("story.md");
        session.Open(File.ReadAllText(Path.Combine(_folder, file)), UriOf(file));
        session.SetText(UriOf(file), text);
        await session.FindingsAsync(UriOf("story.md"));
        Faults(session, file).Should().Equal(fault);
    }

    [Fact]
    public async Task A_pack_that_no_article_is_held_to_is_checked_where_it_is_open()
    {
        Write("other/pack.yaml", "name: other\n");
        await using var session = await OpenAsync("story.md");
        session.Open("extends: existance\nmessage: x\n", UriOf("other/new.yaml"));
        await session.FindingsAsync(UriOf("story.md"));
        Faults(session, "other/new.yaml").Should().Contain("0:9 TL0012");
        session.SetText(UriOf("other/new.yaml"), Rule);
        await session.FindingsAsync(UriOf("story.md"));
        Faults(session, "other/new.yaml").Should().BeEmpty();
    }

    private Task<EditorSession> OpenAsync(string path) => EditorSession.OpenAsync(
        File.ReadAllText(Path.Combine(_folder, path)),
        o => WorkspaceFactory.Create(o with { UserWordList = null, ExampleCache = Path.Combine(_folder, "cache") }),
        EditorSession.Pulling,
        UriOf(path),
        DocumentUri.FromPath(_folder));

    private string[] Faults(EditorSession session, string file)
    {
        var pushed = session.Client.Received.Last(m => m["method"]?.GetValue<string>() == Methods.PublishDiagnostics && m["params"]!["uri"]!.GetValue<string>() == UriOf(file));
        return [.. pushed["params"]!["diagnostics"]!.AsArray().Select(d => $"{Start(d!)["line"]}:{Start(d!)["character"]} {d!["code"]}")];
    }

    private static JsonNode Start(JsonNode diagnostic) => diagnostic["range"]!["start"]!;

    private string UriOf(string file) => DocumentUri.FromPath(Path.Combine(_folder, file));

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
