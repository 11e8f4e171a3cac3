using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

/// <summary>What editors show in the text that is not in it: the numbers above it, and who is meant.</summary>
public sealed class LensAndHintTests
{
    private const string Text =
        "Ingrid Halvorsen spoke first.\n\n“We have waited for this ferry for eleven long years,” Halvorsen said. “Nobody came.\n\n“Nobody ever will.”\n\n"
        + "Ragnar Halvorsen, her brother, said he would row. Halvorsen laughed.\n\nTarkanov also announced a tunnel, and called it “the long night”.\n\n## Boats\n\n“The boats that they sold last year were the best boats that we had.”\n";

    [Fact]
    public async Task The_numbers_of_an_article_stand_above_it_and_lead_to_their_places()
    {
        await using var session = await ArticleSession.OpenAsync(Text);
        var lenses = (await session.AskAsync("codeLens"))!.AsArray();
        lenses.Select(l => l!["command"]!["title"]!.GetValue<string>()).Should().Equal("2 people", "1 name never introduced", "1 quotation without a speaker", "57 words");
        lenses[0]!["range"]!.ToJsonString().Should().Be("""{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}""");
        lenses[0]!["command"]!["command"]!.GetValue<string>().Should().Be("textlint.showReferences");
        var arguments = lenses[0]!["command"]!["arguments"]!.AsArray();
        arguments[0]!.GetValue<string>().Should().Be(ArticleSession.Uri);
        session.Mark(arguments[2]!.AsArray().Select(l => l!["range"])).Should().StartWith("[|Ingrid Halvorsen|] spoke").And.Contain("[|Ragnar Halvorsen|], her");
        session.TextOf(lenses[2]!["command"]!["arguments"]![2]![0]!["range"]).Should().StartWith("“The boats");
        lenses[3]!["command"]!["command"]!.GetValue<string>().Should().BeEmpty("words have no place to go to");
    }

    [Fact]
    public async Task A_client_that_shows_no_places_gets_the_words_alone()
    {
        await using var session = await ArticleSession.OpenAsync("Ingrid Halvorsen rowed home.\n", ArticleSession.Plain);
        (await session.AskAsync("codeLens"))!.AsArray().Select(l => l!["command"]!.ToJsonString()).Should().Equal("""{"title":"1 person","command":""}""", """{"title":"4 words","command":""}""");
    }

    [Fact]
    public async Task A_change_of_configuration_has_lenses_and_hints_asked_for_again()
    {
        const string Settings = "file:///textlint-nowhere/textlint.yml";
        await using var session = await ArticleSession.OpenAsync("Tarkanov also announced a tunnel.\n", """{"workspace":{"codeLens":{"refreshSupport":true},"inlayHint":{"refreshSupport":true}}}""");
        session.Open("words: [Tarkanov]\n", Settings);
        await session.Client.WaitForAsync("workspace/codeLens/refresh");
        await session.Client.WaitForAsync("workspace/inlayHint/refresh");
        (await session.AskAsync("codeLens"))!.AsArray().Select(l => l!["command"]!["title"]!.GetValue<string>()).Should().Equal("5 words");
    }

    [Fact]
    public async Task Nothing_stands_above_an_empty_text()
    {
        await using var session = await ArticleSession.OpenAsync("\n");
        (await session.AskAsync("codeLens"))!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_meant_stands_before_a_family_name_that_two_have_and_who_speaks_before_a_later_paragraph() =>
        (await HintsAsync(Text, 0, 99)).Should().Equal("Ingrid | Halvorsen said.", "Ingrid Halvorsen: | “Nobody ever wi", "Ragnar | Halvorsen laugh");

    [Fact]
    public async Task Hints_are_those_of_the_lines_that_are_shown() =>
        (await HintsAsync(Text, 3, 5)).Should().Equal("Ingrid Halvorsen: | “Nobody ever wi");

    [Fact]
    public async Task Where_one_person_has_the_name_nothing_is_shown() =>
        (await HintsAsync("Ingrid Halvorsen spoke first.\n\n“We waited,” Halvorsen said.\n", 0, 99)).Should().BeEmpty();

    private static async Task<IEnumerable<string>> HintsAsync(string text, int firstLine, int lastLine)
    {
        await using var session = await ArticleSession.OpenAsync(text);
        var hints = await session.AskAsync("inlayHint", $$$""","range":{"start":{"line":{{{firstLine}}},"character":0},"end":{"line":{{{lastLine}}},"character":0}}""");
        return hints!.AsArray().Select(h => $"{h!["label"]} | {text.Substring(session.Before(h["position"]!).Length, 15)}").ToArray();
    }
}
