using TextLint.LanguageServer.Hosting;
using static TextLint.LanguageServer.Hosting.EditorSession;

namespace TextLint.LanguageServer.Handlers;

public sealed class DidChangeHandlerTests
{
    [Fact]
    public async Task Each_change_speaks_of_the_text_the_one_before_it_left()
    {
        await using var session = await EditorSession.OpenAsync("In the hall.\n");
        session.Change(Replace(0, 3, 6, "two\nlines and the"), Replace(1, 10, 13, "teh"));
        (await session.FindingsAsync()).Should().Equal("1:10 TL9001");
    }

    [Fact]
    public async Task A_change_without_a_range_replaces_the_text()
    {
        await using var session = await EditorSession.OpenAsync("In teh hall.");
        session.Change("""{"text":"The cheif left. In teh end."}""");
        (await session.FindingsAsync()).Should().Equal("0:4 TL9002", "0:19 TL9001");
    }

    [Fact]
    public async Task Positions_are_counted_in_UTF8_where_that_was_agreed()
    {
        const string Capabilities = """{"textDocument":{"diagnostic":{}},"general":{"positionEncodings":["utf-8","utf-16"]}}""";
        await using var session = await EditorSession.OpenAsync("“Très” 🗞 the end", Capabilities);
        session.Change(Replace(0, 17, 20, "teh"));
        (await session.FindingsAsync()).Should().Equal("0:17 TL9001");
    }

    [Fact]
    public async Task A_lone_surrogate_does_not_lose_the_document()
    {
        await using var session = await EditorSession.OpenAsync("In the hall.");
        session.Change("""{"text":"\ud83d teh \udcf0"}""");
        (await session.FindingsAsync()).Should().Equal("0:2 TL9001");
    }

    [Fact]
    public async Task Changes_in_a_burst_are_each_seen_by_the_question_behind_them()
    {
        await using var session = await EditorSession.OpenAsync("");
        var answers = new List<Task<IReadOnlyList<string>>>();
        for (var i = 0; i < 100; i++)
        {
            session.Change(Replace(0, 0, 0, "teh "));
            if (i % 10 == 9) answers.Add(Count(session));
        }

        // Given up or right, but never of another version.
        for (var i = 0; i < answers.Count; i++) (await answers[i]).Count.Should().BeOneOf(0, (i + 1) * 10);
        (await session.FindingsAsync()).Should().HaveCount(100);
    }

    private static async Task<IReadOnlyList<string>> Count(EditorSession session)
    {
        var answer = await session.PullAsync();
        return answer["result"] is { } result ? [.. result["items"]!.AsArray().Select(i => i!["code"]!.GetValue<string>())] : [];
    }
}
