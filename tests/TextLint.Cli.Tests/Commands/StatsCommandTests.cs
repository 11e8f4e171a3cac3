using System.Text.Json;

namespace TextLint.Cli.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    // 5 + 10 + 6 words in three sentences of two paragraphs, of which 6 are quoted; the headline has 2 and is no paragraph.
    private const string Article = "Night ferry\n\nThe ferry stops in May. Ingrid Halvorsen, the chair of the board of Westmark, said.\n\n\"Nobody was asked about  it,\" she added.\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task An_article_is_counted()
    {
        _terminal.Write("ferry.txt", Article);
        var file = (await ReadAsync("ferry.txt")).GetProperty("files")[0];
        file.GetProperty("path").GetString().Should().Be("ferry.txt");
        Number(file, "paragraphs").Should().Be(2);
        Number(file, "sentences").Should().Be(3);
        Number(file, "words").Should().Be(2 + 5 + 10 + 7);
        file.GetProperty("wordsPerSentence").GetDouble().Should().BeApproximately(22 / 3.0, 0.001);
        (Number(file, "quotations"), Number(file, "quotedWords")).Should().Be((1, 5));
        file.GetProperty("quotedShare").GetDouble().Should().BeApproximately(5 / 24.0, 0.001);
        Number(file, "people").Should().Be(1);
        Number(file, "findings").Should().Be(1);
        var longest = file.GetProperty("longestSentence");
        (Number(longest, "line"), Number(longest, "words"), longest.GetProperty("begin").GetString()).Should().Be((3, 10, "Ingrid Halvorsen, the chair of the board…"));
    }

    [Fact]
    public async Task The_sums_know_a_name_once_and_say_where_the_longest_are()
    {
        _terminal.Write("a.txt", Article);
        _terminal.Write("b.txt", Article + "\nAnd a sentence more.\n");
        _terminal.Write("c.txt", "");
        var total = (await ReadAsync(".")).GetProperty("total");
        (Number(total, "articles"), Number(total, "words"), Number(total, "sentences"), Number(total, "people"), Number(total, "findings")).Should().Be((3, 52, 7, 1, 2));
        total.GetProperty("longestArticle").GetProperty("path").GetString().Should().Be("b.txt");
        total.GetProperty("shortestArticle").GetProperty("path").GetString().Should().Be("c.txt");
        total.GetProperty("longestSentence").GetProperty("path").GetString().Should().Be("a.txt");
        var rule = total.GetProperty("rules").EnumerateArray().Should().ContainSingle().Subject;
        (rule.GetProperty("rule").GetString(), Number(rule, "findings"), Number(rule, "articles")).Should().Be(("double-space", 2, 2));
        rule.GetProperty("findingsPer1000Words").GetDouble().Should().BeApproximately(2000 / 52.0, 0.001);
    }

    [Fact]
    public async Task People_read_a_table()
    {
        _terminal.Write("ferry.txt", Article);
        var (code, output, error) = await _terminal.RunAsync("stats", "ferry.txt");
        (code, error).Should().Be((0, ""));
        var lines = output.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        lines.Should().Contain(["articles 1", "words 24", "sentences 3 7.3 words each", "longest sentence 10 words, ferry.txt:3 Ingrid Halvorsen, the chair of the board…", "quotations 1 5 words, 21 % of all", "people 1"]);
        lines.Should().Contain(l => l.StartsWith("double-space", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_are_no_failure_and_what_cannot_be_read_is()
    {
        _terminal.Write("ferry.txt", Article);
        (await _terminal.RunAsync("stats", "ferry.txt", "none.txt")).Code.Should().Be(2);
        (await _terminal.RunWithInputAsync(Article, "stats", "-", "--format", "json")).Out.Should().Contain("\"path\":\"<stdin>\"");
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        var (code, output, error) = await _terminal.RunAsync("stats", "--format", "json", path);
        (code, error).Should().Be((0, ""));
        return JsonDocument.Parse(output).RootElement;
    }

    private static int Number(JsonElement element, string property) => element.GetProperty(property).GetInt32();
}
