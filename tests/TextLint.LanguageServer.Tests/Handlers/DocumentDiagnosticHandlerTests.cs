using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

public sealed class DocumentDiagnosticHandlerTests
{
    [Fact]
    public async Task A_pull_has_every_finding_in_the_order_of_the_text()
    {
        await using var session = await EditorSession.OpenAsync("The cheif spoke.\n\nIn teh hall, teh end.\n");
        (await session.FindingsAsync()).Should().Equal("0:4 TL9002", "2:3 TL9001", "2:13 TL9001");
    }

    [Fact]
    public async Task A_second_pull_of_the_same_state_is_unchanged()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.");
        var first = (await session.PullAsync())["result"]!;
        var id = first["resultId"]!.GetValue<string>();
        var second = (await session.PullAsync(id))["result"]!.AsObject();

        first["kind"]!.GetValue<string>().Should().Be("full");
        second["kind"]!.GetValue<string>().Should().Be("unchanged");
        second["resultId"]!.GetValue<string>().Should().Be(id);
        second.Should().NotContainKey("items");
    }

    [Fact]
    public async Task A_change_or_another_opening_makes_another_result()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.");
        var first = (await session.PullAsync())["result"]!["resultId"]!.GetValue<string>();
        session.Change(EditorSession.Replace(0, 0, 0, "x"));
        var second = (await session.PullAsync(first))["result"]!;
        session.Client.Tell("textDocument/didClose", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"}}""");
        session.Open("In teh hall.");
        var third = (await session.PullAsync(first))["result"]!;

        second["kind"]!.GetValue<string>().Should().Be("full");
        third["kind"]!.GetValue<string>().Should().Be("full");
    }

    [Fact]
    public async Task A_change_that_moves_no_finding_is_unchanged()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.\n\nIn the cheif street.");
        var first = (await session.PullAsync())["result"]!["resultId"]!.GetValue<string>();
        session.Change(EditorSession.Replace(0, 11, 11, "s"));
        var second = (await session.PullAsync(first))["result"]!.AsObject();
        session.Change(EditorSession.Replace(2, 0, 0, "x"));
        var third = (await session.PullAsync(first))["result"]!;

        second["kind"]!.GetValue<string>().Should().Be("unchanged");
        second["resultId"]!.GetValue<string>().Should().Be(first);
        third["kind"]!.GetValue<string>().Should().Be("full");
        third["items"]!.AsArray().Should().HaveCount(2);
        (await session.FindingsAsync()).Should().Equal("0:3 TL9001", "2:8 TL9002");
    }

    [Fact]
    public async Task Who_has_no_earlier_result_gets_all_of_it()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.");
        var first = (await session.PullAsync())["result"]!;
        session.Change(EditorSession.Replace(0, 11, 11, "s"));
        var second = (await session.PullAsync())["result"]!;

        second["kind"]!.GetValue<string>().Should().Be("full");
        second["items"]!.ToJsonString().Should().Be(first["items"]!.ToJsonString());
    }

    [Fact]
    public async Task A_document_that_is_not_open_has_no_findings()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.");
        (await session.FindingsAsync("untitled:never-opened")).Should().BeEmpty();
    }

    [Fact]
    public async Task Cancelling_ends_the_computing_and_is_answered_at_once()
    {
        await using var session = await EditorSession.OpenAsync(SlowAnalyzer.SlowText);
        var (id, answer) = session.Client.Ask("textDocument/diagnostic", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"}}""");
        await Task.Delay(50);
        session.Client.Tell("$/cancelRequest", $$"""{"id":{{id}}}""");

        // Uncancelled it would take a minute, twice what the client waits.
        (await answer)["error"]!["code"]!.GetValue<int>().Should().Be(-32800);
    }

    [Fact]
    public async Task A_change_ends_the_computing_for_the_text_before_it()
    {
        await using var session = await EditorSession.OpenAsync(SlowAnalyzer.SlowText);
        var (_, answer) = session.Client.Ask("textDocument/diagnostic", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"}}""");
        await Task.Delay(50);
        session.Change("""{"text":"In teh hall."}""");

        var error = (await answer)["error"]!;
        error["code"]!.GetValue<int>().Should().Be(ErrorCodes.ServerCancelled);
        error["data"]!["retriggerRequest"]!.GetValue<bool>().Should().BeTrue();
        (await session.FindingsAsync()).Should().Equal("0:3 TL9001");
    }

    [Fact]
    public async Task Others_are_answered_while_one_is_slow()
    {
        await using var session = await EditorSession.OpenAsync(SlowAnalyzer.SlowText);
        _ = session.Client.Ask("textDocument/diagnostic", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"}}""");
        session.Open("In teh hall.", "untitled:Untitled-2");

        (await session.FindingsAsync("untitled:Untitled-2")).Should().Equal("0:3 TL9001");
        session.Client.Tell("textDocument/didClose", $$$"""{"textDocument":{"uri":"{{{EditorSession.Uri}}}"}}""");
    }
}
