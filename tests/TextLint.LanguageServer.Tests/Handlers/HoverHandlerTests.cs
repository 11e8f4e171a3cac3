using TextLint.LanguageServer.Hosting;

namespace TextLint.LanguageServer.Handlers;

public sealed class HoverHandlerTests
{
    private const string Lead = "The night ferry will stop in May, Ingrid Halvorsen, who chairs the board, said on Tuesday. Foreign Minister Ida Ames confirmed it.\n\n";
    private const string Quote = "“We have talked about this for eleven years,” Halvorsen told reporters. “Nobody listened.\n\n“Nobody will listen,” she added.\n\n";
    private const string Stranger = "Tarkanov also announced that a study of a tunnel was all but finished.\n";

    [Fact]
    public async Task A_finding_is_explained_with_an_example_from_the_page_of_its_rule()
    {
        var shown = await HoverAsync(Lead + Quote + "[||]" + Stranger);
        shown.Should().StartWith("**TL3002 unintroduced-name**: ").And.Contain("\"Tarkanov\" is never introduced.").And.Contain("A reader asks \"who?\"")
            .And.Contain("Example: `Tarkanov` also announced").And.Contain("`textlint explain unintroduced-name`").And.Contain("**Open**: never introduced");
    }

    [Fact]
    public async Task A_name_is_told_with_its_first_reference_its_titles_and_its_mentions()
    {
        (await HoverAsync("# Halvorsen stops the ferry\n\n" + Lead + Quote.Replace("Halvorsen told", "Hal[||]vorsen told", StringComparison.Ordinal))).Should().Be(
            "**Ingrid Halvorsen**, person\n\nFirst reference, line 3: The night ferry will stop in May, Ingrid Halvorsen, who chairs the board, said on Tuesday.…\n\n"
            + "Mentions: 3 (body 2, headline 1)\n\nShort forms: Halvorsen 2");
        (await HoverAsync(Lead.Replace("Ida Ames", "Ida A[||]mes", StringComparison.Ordinal))).Should().StartWith("**Ida Ames**, person: Foreign Minister (line 1)\n\n");
    }

    [Theory]
    [InlineData("“Nobody will", "“[||]Nobody will", "Speaker: **Ingrid Halvorsen**, by running\n\nWords: 5, lines 3 to 5")]
    [InlineData("“We have", "[||]“We have", "Speaker: **Ingrid Halvorsen**, by tag\n\nWords: 8")]
    public async Task A_quotation_has_its_speaker_and_how_he_was_found(string text, string marked, string expected)
    {
        var shown = await HoverAsync(Lead + Quote.Replace(text, marked, StringComparison.Ordinal));
        shown.Should().Be(expected);
    }

    [Fact]
    public async Task Of_a_title_nobody_is_said_to_speak_but_beside_its_mark()
    {
        (await HoverAsync(Lead + "The song is called “A long [||]night”.\n")).Should().BeNull();
        (await HoverAsync(Lead + "The song is called [||]“A long night”.\n")).Should().Be("Speaker: nobody is named\n\nWords: 3");
    }

    [Fact]
    public async Task An_acronym_has_its_long_form() =>
        (await HoverAsync("The Saltmere Harbour Authority (SHA) paid for it.\n\nThe S[||]HA said no.\n")).Should().StartWith("**SHA**: Saltmere Harbour Authority, line 1\n\nUses: 2");

    [Fact]
    public async Task Of_other_words_and_of_what_is_left_out_nothing_is_said()
    {
        (await HoverAsync("The night fe[||]rry will stop in May.\n")).Should().BeNull();
        (await HoverAsync("words: [Halv[||]orsen]\n", uri: "file:///textlint-nowhere/textlint.yml")).Should().BeNull();
    }

    [Fact]
    public async Task A_client_without_Markdown_gets_none_and_counts_in_bytes()
    {
        await using var session = await ArticleSession.OpenAsync("Élodie Kabulov spoke of café *Zoë*.\n\n“É. A friend,” said Kab[||]ulov.\n", ArticleSession.Plain);
        var hover = (await session.AskAsync("hover"))!;
        hover["contents"]!["kind"]!.GetValue<string>().Should().Be("plaintext");
        hover["contents"]!["value"]!.GetValue<string>().Should().StartWith("Élodie Kabulov\n\nFirst reference, line 1: Élodie Kabulov spoke of café *Zoë*.");
        session.TextOf(hover["range"]).Should().Be("Kabulov");
    }

    private static async Task<string?> HoverAsync(string marked, string uri = ArticleSession.Uri)
    {
        await using var session = await ArticleSession.OpenAsync(marked, uri: uri);
        return (await session.AskAsync("hover"))?["contents"]!["value"]!.GetValue<string>();
    }
}
