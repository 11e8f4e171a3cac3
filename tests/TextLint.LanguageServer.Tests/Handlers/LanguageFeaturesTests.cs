using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

public sealed class LanguageFeaturesTests
{
    private static readonly string[] s_features =
    [
        "hoverProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider", "documentSymbolProvider", "workspaceSymbolProvider", "codeLensProvider",
        "inlayHintProvider", "completionProvider", "foldingRangeProvider", "selectionRangeProvider", "documentLinkProvider",
    ];

    [Theory]
    [InlineData(ArticleSession.Everything, true)]
    [InlineData("{}", false)]
    public async Task Features_are_offered_to_a_client_that_says_it_uses_them(string capabilities, bool isOffered)
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        var offer = (await client.AskAsync("initialize", $$"""{"capabilities":{{capabilities}}}"""))["result"]!["capabilities"]!.AsObject();
        foreach (var feature in s_features) offer.ContainsKey(feature).Should().Be(isOffered, feature);
    }

    [Fact]
    public async Task Capitals_ask_for_completion_by_themselves_and_small_letters_do_not()
    {
        await using var client = new TestClient(TestWorkspaces.Create);
        var offer = (await client.AskAsync("initialize", $$"""{"capabilities":{{ArticleSession.Everything}}}"""))["result"]!["capabilities"]!["completionProvider"]!;
        offer["triggerCharacters"]!.AsArray().Select(c => c!.GetValue<string>()).Should().Contain(["A", "Z", "É", "<"]).And.NotContain(["a", "é", "×", " "]);
    }

    [Theory]
    [InlineData("hover", "position")]
    [InlineData("documentSymbol", "")]
    public async Task Of_a_document_that_is_not_open_nothing_is_said(string method, string more)
    {
        await using var session = await ArticleSession.OpenAsync("Text.\n");
        var position = more.Length == 0 ? "" : ",\"position\":{\"line\":0,\"character\":0}";
        (await session.Client.AskAsync($"textDocument/{method}", $$$"""{"textDocument":{"uri":"file:///closed.md"}{{{position}}}}""")).ContainsKey("error").Should().BeFalse();
    }

    [Fact]
    public async Task An_answer_is_given_up_when_the_client_cancels_it()
    {
        await using var session = await ArticleSession.OpenAsync(string.Concat(Enumerable.Repeat("Ingrid Halvorsen met Pavel Dubrovin in Saltmere, “late,” she said.\n\n", 20_000)));
        var (id, answer) = session.Client.Ask("textDocument/documentSymbol", $$$"""{"textDocument":{"uri":"{{{ArticleSession.Uri}}}"}}""");
        session.Client.Tell("$/cancelRequest", $$"""{"id":{{id}}}""");
        JsonObject outcome = await answer;
        outcome["error"]!["code"]!.GetValue<int>().Should().Be(-32800);
    }
}
