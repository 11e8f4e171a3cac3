using System.Text.Json.Nodes;

namespace TextLint.Cli.Tests.Commands;

public sealed class QuotesCommandTests
{
    private const string Article = "Mayor Ingrid Halvorsen spoke in Brussels.\n\n\"The ferry will stop in May,\" she said. A \"park and sail\" scheme will follow.\n";

    [Fact]
    public async Task The_table_has_each_quotation_with_its_speaker()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.md", Article);
        var (code, output, error) = await terminal.RunAsync("quotes", "a.md");
        (code, error).Should().Be((0, ""));
        output.Should().StartWith("a.md:\n").And.Contain("\"The ferry will stop in May,\"").And.Contain("Ingrid Halvorsen").And.Contain("pronoun (line 1)").And.Contain("none");
    }

    [Fact]
    public async Task JSON_has_the_places_of_words_and_speaker()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.md", Article);
        var (code, output, _) = await terminal.RunAsync("quotes", "a.md", "--format", "json");
        code.Should().Be(0);
        var file = JsonNode.Parse(output)!["files"]![0]!;
        file["path"]!.GetValue<string>().Should().Be("a.md");
        var quotations = file["quotations"]!.AsArray();
        quotations.Should().HaveCount(2);
        var (said, term) = (quotations[0]!, quotations[1]!);
        (said["level"]!.GetValue<int>(), said["words"]!.GetValue<int>(), said["isClosed"]!.GetValue<bool>(), said["line"]!.GetValue<int>(), said["column"]!.GetValue<int>()).Should().Be((1, 6, true, 3, 1));
        Article[said["start"]!.GetValue<int>()..said["end"]!.GetValue<int>()].Should().Be("\"The ferry will stop in May,\"");
        said["parts"]!.AsArray().Should().ContainSingle();
        var speaker = said["speaker"]!;
        (speaker["text"]!.GetValue<string>(), speaker["name"]!.GetValue<string>(), speaker["source"]!.GetValue<string>(), speaker["line"]!.GetValue<int>()).Should().Be(("Ingrid Halvorsen", "Ingrid Halvorsen", "pronoun", 1));
        term["speaker"]!.ToJsonString().Should().Be("""{"source":"none"}""");
    }

    [Fact]
    public async Task Standard_input_and_several_files_have_a_map_each()
    {
        using var terminal = new TestTerminal();
        terminal.Write("b.txt", "It froze.");
        var (code, output, _) = await terminal.RunWithInputAsync("\"It froze,\" said Pavel Dubrovin.", "quotes", "-", "b.txt");
        code.Should().Be(0);
        output.Should().Contain("<stdin>:\n").And.Contain("Pavel Dubrovin").And.Contain("b.txt: nothing is quoted.");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line()
    {
        using var terminal = new TestTerminal();
        var (code, _, error) = await terminal.RunAsync("quotes", "none.md");
        code.Should().Be(2);
        error.Trim().Should().StartWith("textlint: ").And.NotContain("\n");
    }
}
