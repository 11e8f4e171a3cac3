using System.Text.Json.Nodes;

namespace TextLint.Cli.Tests.Commands;

public sealed class CastCommandTests
{
    private const string Article = """
        # Halvorsen says no

        Mayor Ingrid Halvorsen spoke in Brussels. "A friend of Halvorsen came," she said.

        Men of the Federal Harbor Service (FHS) left with the FHS. At noon Tarkanov said no.
        """;

    [Fact]
    public async Task The_table_has_what_is_open_on_top()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.md", Article);
        var (code, output, error) = await terminal.RunAsync("cast", "a.md");
        (code, error).Should().Be((0, ""));
        output.Should().StartWith("a.md:\n");
        output.IndexOf("never introduced", StringComparison.Ordinal).Should().BeInRange(1, output.IndexOf("Ingrid Halvorsen", StringComparison.Ordinal));
        output.Should().Contain("Mayor (line 3)").And.Contain("FHS 2");
    }

    [Fact]
    public async Task JSON_has_each_name_with_its_places()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.md", Article);
        var (code, output, _) = await terminal.RunAsync("cast", "a.md", "--format", "json");
        code.Should().Be(0);
        var file = JsonNode.Parse(output)!["files"]![0]!;
        file["path"]!.GetValue<string>().Should().Be("a.md");
        var names = file["names"]!.AsArray();
        names.Select(n => n!["name"]!.GetValue<string>()).Should().Equal("Tarkanov", "Ingrid Halvorsen", "Federal Harbor Service", "Brussels");
        names[0]!["open"]!.ToJsonString().Should().Be("""["unintroduced"]""");
        names[1]!["counts"]!.ToJsonString().Should().Be("""{"all":3,"body":1,"quotation":1,"headline":1}""");
        names[1]!["titles"]![0]!["text"]!.GetValue<string>().Should().Be("Mayor");
        names[2]!["aliases"]!.ToJsonString().Should().Be("""["FHS"]""");
        var first = names[1]!["firstReference"]!;
        (first["line"]!.GetValue<int>(), first["column"]!.GetValue<int>(), first["isIntroduction"]!.GetValue<bool>()).Should().Be((3, 7, true));
        Article.Replace("\r\n", "\n", StringComparison.Ordinal)[first["start"]!.GetValue<int>()..first["end"]!.GetValue<int>()].Should().Be("Ingrid Halvorsen");
    }

    [Fact]
    public async Task Standard_input_and_several_files_have_a_cast_each()
    {
        using var terminal = new TestTerminal();
        terminal.Write("b.txt", "It froze.");
        var (code, output, _) = await terminal.RunWithInputAsync("Pavel Dubrovin spoke.", "cast", "-", "b.txt");
        code.Should().Be(0);
        output.Should().Contain("<stdin>:\n").And.Contain("Pavel Dubrovin").And.Contain("b.txt: nobody is named.");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line()
    {
        using var terminal = new TestTerminal();
        var (code, _, error) = await terminal.RunAsync("cast", "none.md");
        code.Should().Be(2);
        error.Trim().Should().StartWith("textlint: ").And.NotContain("\n");
    }
}
