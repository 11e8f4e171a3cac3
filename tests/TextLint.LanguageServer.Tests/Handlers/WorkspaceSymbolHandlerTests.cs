using System.Text.Json.Nodes;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.Semantics;

namespace TextLint.LanguageServer.Handlers;

public sealed class WorkspaceSymbolHandlerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-symbols-").FullName;

    public WorkspaceSymbolHandlerTests()
    {
        File.WriteAllText(Path.Combine(_folder, "textlint.yml"), "");
        File.WriteAllText(Path.Combine(_folder, "old.md"), "Zoë Lindqvist spoke.\n");
        File.WriteAllText(Path.Combine(_folder, "new.md"), "Nobody spoke.\n");
        File.WriteAllText(Path.Combine(_folder, "textlint.names"), NameIndexFile.Write(NameIndex.Create(
        [
            new NameIndexRecord("Zoë Lindqvist", "old.md", 1, 1, NameKind.Person),
            new NameIndexRecord("Zoë Lindqvist", "gone.md", 4, 1, NameKind.Person),
            new NameIndexRecord("Zoë Lindqvist", "new.md", 7, 1, NameKind.Person),
            new NameIndexRecord("Saltmere", "old.md", 1, 1, NameKind.Place),
        ])));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("lind", "Lindqvist", "Zoë Lindqvist old.md:0")]
    [InlineData("zoe l", "zoe l", "Zoë Lindqvist old.md:0")]
    [InlineData("salt", "salt", "Saltmere old.md:0")]
    [InlineData("indqvist", "qvist", "")]
    public async Task Names_of_the_index_are_found_by_the_beginnings_of_their_words(string query, string other, string expected)
    {
        await using var session = await OpenAsync("Nobody spoke.\n");
        foreach (var text in new[] { query, other }) string.Join(" | ", await FindAsync(session, text)).Should().Be(expected);
    }

    [Fact]
    public async Task An_open_article_counts_as_it_is_shown()
    {
        await using var session = await OpenAsync("Nobody spoke.\n\nIngrid Lindholm did, and so did Pavel Dubrovin.\n");
        (await FindAsync(session, "lind")).Should().Equal("Ingrid Lindholm new.md:2", "Zoë Lindqvist old.md:0");
    }

    [Fact]
    public async Task Without_a_query_all_are_found()
    {
        await using var session = await OpenAsync("Pavel Dubrovin spoke.\n");
        (await FindAsync(session, "")).Should().BeEquivalentTo("Pavel Dubrovin new.md:0", "Zoë Lindqvist old.md:0", "Saltmere old.md:0");
    }

    private Task<ArticleSession> OpenAsync(string text) => ArticleSession.OpenAsync(text, uri: DocumentUri.FromPath(Path.Combine(_folder, "new.md")), folderUri: DocumentUri.FromPath(_folder));

    private static async Task<string[]> FindAsync(ArticleSession session, string query)
    {
        var found = (await session.Client.AskAsync("workspace/symbol", new JsonObject { ["query"] = query }.ToJsonString()))["result"]!.AsArray();
        return [.. found.Select(s => $"{s!["name"]} {s["containerName"]}:{s["location"]!["range"]!["start"]!["line"]}")];
    }
}
