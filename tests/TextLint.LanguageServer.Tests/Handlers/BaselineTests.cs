using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary>What the baseline has is nobody's business in an editor either.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Story = "Jakob Tarkanov came. Later Tarkanow left with Tarkanov.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-baseline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_it_has_is_not_shown_and_what_comes_is()
    {
        var (path, baseline) = (Path.Combine(_folder, "story.md"), Path.Combine(_folder, Baseline.FileName));
        File.WriteAllText(Path.Combine(_folder, "textlint.yml"), "language: en\n");
        File.WriteAllText(path, Story);
        var article = WorkspaceFactory.Create().Check(path, Story)!;
        File.WriteAllText(baseline, new Baseline(article.Findings.Select(f => Baseline.CreateEntry("story.md", article.Text, f))).ToString());
        var uri = DocumentUri.FromPath(path);
        await using var session = await EditorSession.OpenAsync(Story, WorkspaceFactory.Create, EditorSession.Pulling, uri, DocumentUri.FromPath(_folder));
        (await session.FindingsAsync(uri)).Should().BeEmpty();
        (await session.ActionsAsync(0, 27, 35, uri: uri)).Select(a => a!["title"]!.GetValue<string>()).Should().NotContain(t => t.Contains("Tarkanov", StringComparison.Ordinal));

        session.SetText(uri, Story + "\nNobody was asked ,  he said.\n");
        (await session.FindingsAsync(uri)).Should().NotBeEmpty().And.NotContain("0:27 TL3001");

        File.Delete(baseline);
        session.Client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{DocumentUri.FromPath(baseline)}}","type":3}]}""");
        (await session.FindingsAsync(uri)).Should().Contain("0:27 TL3001");
    }
}
