using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Documents;

public sealed class DiagnosticPublisherTests
{
    [Fact]
    public async Task Each_state_is_pushed_to_a_client_that_does_not_pull()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.", EditorSession.Pushed);
        (await session.PushedAsync(1)).Should().Equal("0:3 TL9001");
        session.Change(EditorSession.Replace(0, 3, 6, "the"));
        (await session.PushedAsync(2)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_newest_version_wins()
    {
        await using var session = await EditorSession.OpenAsync(SlowAnalyzer.SlowText, EditorSession.Pushed);
        for (var i = 0; i < 200; i++) session.Change($$"""{"text":{{(i < 199 ? "\"SLOW teh\"" : "\"In teh end.\"")}}}""");

        (await session.PushedAsync(201)).Should().Equal("0:3 TL9001");
        var versions = session.Client.Received.Where(m => m["method"]?.GetValue<string>() == Methods.PublishDiagnostics)
            .Select(m => m["params"]!["version"]!.GetValue<int>()).ToArray();
        versions.Should().BeInAscendingOrder().And.EndWith(201).And.NotContain(1);
    }

    [Fact]
    public async Task What_was_pushed_is_taken_away_when_the_document_is_closed()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.", EditorSession.Pushed);
        await session.PushedAsync(1);
        session.Client.Tell("textDocument/didClose", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"}}""");

        var last = await session.Client.WaitForAsync(Methods.PublishDiagnostics, m => m["params"]!["version"] is null);
        last["params"]!["diagnostics"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_pushed_to_a_client_that_pulls()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.");
        await session.FindingsAsync();
        session.Change(EditorSession.Replace(0, 0, 0, "x"));
        await session.FindingsAsync();
        session.Client.Received.Should().NotContain(m => m.ContainsKey("method"));
    }
}
