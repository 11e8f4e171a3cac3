using System.Text.Json.Nodes;
using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Definition, references and highlights of names, acronyms and marks.</summary>
public sealed class ReferenceTests
{
    private const string Text =
        "# Halvorsen bows\n\nIngrid Halvorsen chairs the Saltmere Harbour Authority (SHA), and Pavel Dubrovin runs it.\n\n"
        + "“We are late,” Halvorsen said. “Very late.\n\n“And sorry.” The SHA said nothing, and Dubrovin’s office agreed.\n";

    [Theory]
    [InlineData("Halvorsen said", "Halv[||]orsen said", "Ingrid Halvorsen")]
    [InlineData("Halvorsen bows", "Halvorsen[||] bows", "Ingrid Halvorsen")]
    [InlineData("Dubrovin’s", "[||]Dubrovin’s", "Pavel Dubrovin")]
    [InlineData("SHA said", "S[||]HA said", "Saltmere Harbour Authority")]
    public async Task The_definition_is_where_the_article_introduces_it(string text, string marked, string introduction)
    {
        await using var session = await OpenAsync(text, marked);
        var link = (await session.AskAsync("definition"))!.AsArray().Should().ContainSingle().Subject!;
        session.TextOf(link["targetSelectionRange"]).Should().Be(introduction);
        session.TextOf(link["targetRange"]).Should().StartWith("Ingrid Halvorsen chairs").And.EndWith("runs it.");
        session.TextOf(link["originSelectionRange"]).Should().Be(text.Split(' ', '’')[0]);
    }

    [Fact]
    public async Task A_client_that_knows_no_links_gets_the_place()
    {
        await using var session = await ArticleSession.OpenAsync("Élodie Kabulov spoke.\n\n“É,” Kab[||]ulov said.\n", ArticleSession.Plain);
        var place = (await session.AskAsync("definition"))!.AsArray().Should().ContainSingle().Subject!;
        place["uri"]!.GetValue<string>().Should().Be(ArticleSession.Uri);
        session.TextOf(place["range"]).Should().Be("Élodie Kabulov");
    }

    [Fact]
    public async Task References_are_all_mentions_with_or_without_the_introduction()
    {
        await using var session = await OpenAsync("Halvorsen said", "Halvorsen[||] said");
        var all = session.Mark(await RangesAsync(session, "references", ",\"context\":{\"includeDeclaration\":true}"));
        all.Should().Be(Text.Replace("# Halvorsen", "# [|Halvorsen|]", StringComparison.Ordinal).Replace("Ingrid Halvorsen", "[|Ingrid Halvorsen|]", StringComparison.Ordinal).Replace("Halvorsen said", "[|Halvorsen|] said", StringComparison.Ordinal));
        var others = session.Mark(await RangesAsync(session, "references", ",\"context\":{\"includeDeclaration\":false}"));
        others.Should().Be(all.Replace("[|Ingrid Halvorsen|]", "Ingrid Halvorsen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_long_form_of_an_acronym_is_one_of_its_references()
    {
        await using var session = await OpenAsync("SHA said", "[||]SHA said");
        session.Mark(await RangesAsync(session, "references")).Should().Be(
            Text.Replace("Saltmere Harbour Authority (SHA)", "[|Saltmere Harbour Authority|] ([|SHA|])", StringComparison.Ordinal).Replace("SHA said", "[|SHA|] said", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mark_is_highlighted_with_the_others_of_its_quotation()
    {
        await using var session = await OpenAsync("“Very", "[||]“Very");
        session.Mark(await RangesAsync(session, "documentHighlight")).Should().Be(
            Text.Replace("“Very", "[|“|]Very", StringComparison.Ordinal).Replace("“And sorry.”", "[|“|]And sorry.[|”|]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_behind_a_mark_is_highlighted_and_its_introduction_stands_out()
    {
        await using var session = await ArticleSession.OpenAsync("Pavel Dubrovin spoke.\n\n“[||]Dubrovin sleeps,” they said.\n");
        var found = (await session.AskAsync("documentHighlight"))!.AsArray();
        found.Select(h => (session.TextOf(h!["range"]), h["kind"]!.GetValue<int>())).Should().Equal(("Pavel Dubrovin", 3), ("Dubrovin", 2));
    }

    [Fact]
    public async Task An_ordinary_word_has_none_of_these()
    {
        await using var session = await OpenAsync("nothing", "noth[||]ing");
        foreach (var method in new[] { "definition", "references", "documentHighlight" }) (await session.AskAsync(method)).Should().BeNull(method);
    }

    private static Task<ArticleSession> OpenAsync(string text, string marked) => ArticleSession.OpenAsync(Text.Replace(text, marked, StringComparison.Ordinal));

    private static async Task<JsonNode?[]> RangesAsync(ArticleSession session, string method, string more = "") => [.. (await session.AskAsync(method, more))!.AsArray().Select(l => l!["range"])];
}
