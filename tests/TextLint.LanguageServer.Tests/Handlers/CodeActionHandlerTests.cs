using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

public sealed class CodeActionHandlerTests
{
    private const string Text = "The cheif spoke.\nIn teh hall, teh end.\n";

    [Fact]
    public async Task The_fixes_of_the_range_are_offered_with_the_best_one_preferred()
    {
        await using var session = await EditorSession.OpenAsync(Text);
        var actions = await session.ActionsAsync(0, 6, 6, """{"diagnostics":[],"only":["quickfix"]}""");

        Titles(actions).Should().Equal("Replace with \"chief\"", "Replace with \"chef\"");
        actions[0]!["isPreferred"]!.GetValue<bool>().Should().BeTrue();
        actions[1]!.AsObject().Should().NotContainKey("isPreferred");
        actions[0]!["diagnostics"]!.AsArray().Should().ContainSingle().Which!["code"]!.GetValue<string>().Should().Be("TL9002");
    }

    [Fact]
    public async Task What_the_caret_stands_in_comes_before_what_ends_there()
    {
        await using var session = await EditorSession.OpenAsync("tehcheif spoke.\n");
        Titles(await session.ActionsAsync(0, 3, 3)).First().Should().Be("Replace with \"chief\"");
        Titles(await session.ActionsAsync(0, 0, 0)).First().Should().Be("Replace with \"the\"");
    }

    [Fact]
    public async Task The_edit_is_for_the_version_of_the_document()
    {
        await using var session = await EditorSession.OpenAsync(Text);
        session.Change(EditorSession.Replace(0, 0, 0, "\n"));
        var edit = (await session.ActionsAsync(2, 3, 6))[0]!["edit"]!["documentChanges"]![0]!;

        edit["textDocument"]!.ToJsonString().Should().Be($$"""{"uri":"{{EditorSession.Uri}}","version":2}""");
        edit["edits"]!.ToJsonString().Should().Be("""[{"range":{"start":{"line":2,"character":3},"end":{"line":2,"character":6}},"newText":"the"}]""");
    }

    [Fact]
    public async Task Fix_all_has_the_safe_fixes_and_no_other()
    {
        await using var session = await EditorSession.OpenAsync(Text);
        var action = (await session.ActionsAsync(0, 0, 0, """{"diagnostics":[],"only":["source.fixAll"]}""")).Should().ContainSingle().Subject!;

        action["kind"]!.GetValue<string>().Should().Be("source.fixAll.textlint");
        EditorText.Apply(Text, action["edit"]!["documentChanges"]![0]!["edits"]!).Should().Be("The cheif spoke.\nIn the hall, the end.\n");
    }

    [Theory]
    [InlineData("""{"diagnostics":[],"only":["source.fixAll.textlint"]}""", 1)]
    [InlineData("""{"diagnostics":[],"only":["source"]}""", 1)]
    [InlineData("""{"diagnostics":[],"only":["source.fixAll.other"]}""", 0)]
    [InlineData("""{"diagnostics":[],"only":["refactor"]}""", 0)]
    [InlineData("""{"diagnostics":[],"only":[]}""", 0)]
    [InlineData("""{"diagnostics":[],"triggerKind":1}""", 1)]
    [InlineData("""{"diagnostics":[],"triggerKind":2}""", 0)]
    public async Task Fix_all_is_offered_where_it_is_asked_for(string context, int count)
    {
        await using var session = await EditorSession.OpenAsync(Text);
        (await session.ActionsAsync(0, 0, 0, context)).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("source.textlint.curlyQuotes", "\"It's gone,\" said “he”.\n", "Make all quotation marks and apostrophes curly", "“It’s gone,” said “he”.\n")]
    [InlineData("source.textlint.straightQuotes", "\"It's gone,\" said “he”.\n", "Make all quotation marks and apostrophes straight", "\"It's gone,\" said \"he\".\n")]
    public async Task Quotation_marks_of_the_document_are_given_one_style(string kind, string text, string title, string converted)
    {
        await using var session = await EditorSession.OpenAsync(text);
        var action = (await session.ActionsAsync(0, 0, 0, $$"""{"diagnostics":[],"only":["{{kind}}"]}""")).Should().ContainSingle().Subject!;

        (action["title"]!.GetValue<string>(), action["kind"]!.GetValue<string>()).Should().Be((title, kind));
        EditorText.Apply(text, action["edit"]!["documentChanges"]![0]!["edits"]!).Should().Be(converted);
    }

    [Theory]
    [InlineData("""{"diagnostics":[],"only":["source"]}""", 2)]
    [InlineData("""{"diagnostics":[],"only":["source.textlint"]}""", 2)]
    [InlineData("""{"diagnostics":[],"only":["source.fixAll"]}""", 0)]
    [InlineData("""{"diagnostics":[],"triggerKind":1}""", 0)]
    public async Task Conversions_are_offered_where_they_are_asked_for(string context, int count)
    {
        await using var session = await EditorSession.OpenAsync("\"Gone,\" said “he”.\n");
        (await session.ActionsAsync(0, 0, 0, context)).Should().HaveCount(count);
    }

    [Fact]
    public async Task A_conversion_is_not_offered_where_it_would_do_nothing()
    {
        await using var session = await EditorSession.OpenAsync("“Gone,” said he.\n");
        (await session.ActionsAsync(0, 0, 0, """{"diagnostics":[],"only":["source.textlint"]}""")).Should().ContainSingle().Which!["kind"]!.GetValue<string>().Should().Be("source.textlint.straightQuotes");
    }

    [Fact]
    public async Task Fix_all_is_not_offered_where_it_would_do_nothing()
    {
        await using var session = await EditorSession.OpenAsync("The cheif spoke.");
        (await session.ActionsAsync(0, 0, 0, """{"diagnostics":[],"only":["source.fixAll"]}""")).Should().BeEmpty();
    }

    private static IEnumerable<string> Titles(JsonArray actions) => actions.Select(a => a!["title"]!.GetValue<string>());
}
