using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

/// <summary>The outline of an article, its folds, and how selections grow in it.</summary>
public sealed class OutlineTests
{
    private const string Text =
        "---\ntitle: The night ferry\n---\n\n# Night ferry to stop\n\nThe ferry will stop, Ingrid Halvorsen of Oslo said.\n\n## The board\n\n“We said ‘never again’ in May,” Halvorsen said. “Nobody\nlistened.\n\n"
        + "“Nobody will.”\n\n### The study\n\nIt was late.\n\n## The islands\n\n- Two boats\n- Three boats\n  - one in May\n  - one in June\n\nTarkanov also announced a tunnel.\n";

    [Fact]
    public async Task Headings_hold_what_is_under_them_then_come_the_cast_by_kind_and_the_quotations()
    {
        await using var session = await ArticleSession.OpenAsync(Text);
        Tree((await session.AskAsync("documentSymbol"))!.AsArray(), "").Should().Equal(
            "Night ferry to stop", "  The board", "    The study", "  The islands",
            "People: 1", "  Ingrid Halvorsen: 2 mentions",
            "Places: 1", "  Oslo: 1 mention",
            "Other names: 1", "  Tarkanov: 1 mention; never introduced",
            "Quotations: 2", "  “We said ‘never again’ in May,”: Ingrid Halvorsen", "    ‘never again’: Ingrid Halvorsen", "  “Nobody listened.: Ingrid Halvorsen");
    }

    [Fact]
    public async Task A_section_reaches_to_the_next_heading_that_is_no_deeper()
    {
        await using var session = await ArticleSession.OpenAsync(Text);
        var board = (await session.AskAsync("documentSymbol"))!.AsArray()[0]!["children"]!.AsArray()[0]!;
        session.TextOf(board["range"]).Should().StartWith("## The board").And.EndWith("It was late.");
        session.TextOf(board["selectionRange"]).Should().Be("The board");
    }

    [Fact]
    public async Task A_client_without_trees_gets_a_list()
    {
        await using var session = await ArticleSession.OpenAsync("# The été\n\nIngrid Halvorsen rowed.\n", ArticleSession.Plain);
        var list = (await session.AskAsync("documentSymbol"))!.AsArray();
        list.Select(s => $"{s!["name"]} {s["kind"]} in {s["containerName"]}").Should().Equal("The été 2 in ", "Ingrid Halvorsen 5 in People");
        session.TextOf(list[1]!["location"]!["range"]).Should().Be("Ingrid Halvorsen");
    }

    [Fact]
    public async Task Sections_lists_running_quotations_and_front_matter_fold()
    {
        await using var session = await ArticleSession.OpenAsync(Text);
        var folds = (await session.AskAsync("foldingRange"))!.AsArray().Select(f => $"{Line(f!["startLine"])} … {Line(f["endLine"])}");
        folds.Should().Equal(
            "--- … ---", "# Night ferry to stop … Tarkanov also announced a tunnel.", "## The board … It was late.",
            "“We said ‘never again’ in May,” Halvorsen said. “Nobody … “Nobody will.”", "### The study … It was late.",
            "## The islands … Tarkanov also announced a tunnel.", "- Two boats …   - one in June", "- Three boats …   - one in June");
    }

    [Fact]
    public async Task No_more_folds_are_sent_than_the_client_takes_and_the_outer_ones_are_kept()
    {
        await using var session = await ArticleSession.OpenAsync(Text, """{"textDocument":{"foldingRange":{"rangeLimit":2}}}""");
        (await session.AskAsync("foldingRange"))!.AsArray().Select(f => Line(f!["startLine"])).Should().Equal("# Night ferry to stop", "## The board");
    }

    [Fact]
    public async Task A_selection_grows_from_the_word_to_the_whole_text()
    {
        await using var session = await ArticleSession.OpenAsync(Text);
        var chains = (await session.AskAsync("selectionRange", $",\"positions\":[{At(session, "Halvorsen of")},{At(session, "again’")},{At(session, "study")}]"))!.AsArray();
        Chain(session, chains[0]!).Take(4).Should().Equal("Halvorsen", "Ingrid Halvorsen", "The ferry will stop, Ingrid Halvorsen of Oslo said.", Text[Text.IndexOf("# Night", StringComparison.Ordinal)..].TrimEnd());
        Chain(session, chains[1]!).Take(4).Should().Equal("again", "‘never again’", "“We said ‘never again’ in May,”", "“We said ‘never again’ in May,” Halvorsen said.");
        Chain(session, chains[2]!).Take(3).Should().Equal("study", "The study", "### The study\n\nIt was late.");
        foreach (var chain in chains) Chain(session, chain!).Last().Should().Be(session.Marked.Text);
    }

    [Fact]
    public async Task Outside_of_prose_there_is_the_section_and_the_text()
    {
        await using var session = await ArticleSession.OpenAsync("One.\n\n\n\nTwo.\n");
        var chain = (await session.AskAsync("selectionRange", ",\"positions\":[{\"line\":2,\"character\":0}]"))!.AsArray().Should().ContainSingle().Subject!;
        Chain(session, chain).Should().Equal(session.Marked.Text);
    }

    private static string Line(JsonNode? line) => Text.Split('\n')[line!.GetValue<int>()];

    private static string At(ArticleSession session, string text) => session.PositionOf(Text.IndexOf(text, StringComparison.Ordinal) + 2);

    private static IEnumerable<string> Chain(ArticleSession session, JsonNode range)
    {
        for (JsonNode? at = range; at is not null; at = at["parent"]) yield return session.TextOf(at["range"]);
    }

    private static IEnumerable<string> Tree(JsonArray symbols, string indent) => symbols.SelectMany(s =>
        Tree(s!["children"]?.AsArray() ?? [], indent + "  ").Prepend($"{indent}{s["name"]}{(s["detail"] is { } detail ? $": {detail}" : "")}"));
}
