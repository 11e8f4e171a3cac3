using System.Text.Json;

namespace TextLint.Cli.Tests.Commands;

public sealed class LintCommandTests : IDisposable
{
    private const string Faulty = "The ferry stops in May, and\u00A0 nobody was asked about it at all.\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("lint clean.txt", 0)]
    [InlineData("lint faulty.txt", 0)]
    [InlineData("lint faulty.txt --fail-on warning", 1)]
    [InlineData("lint faulty.txt --fail-on hint", 1)]
    [InlineData("lint faulty.txt --fail-on never", 0)]
    [InlineData("lint clean.txt --fail-on hint", 0)]
    [InlineData("lint faulty.txt --fail-on warning --min-severity error", 1)]
    [InlineData("lint none.txt", 2)]
    [InlineData("lint none/**/*.md", 2)]
    [InlineData("lint faulty.txt none.txt", 2)]
    [InlineData("lint", 2)]
    [InlineData("lint clean.txt --formt line", 2)]
    [InlineData("lint clean.txt --format lines", 2)]
    [InlineData("lint clean.txt --fail-on fatal", 2)]
    [InlineData("lint clean.txt --config none.yml", 2)]
    [InlineData("lnt clean.txt", 2)]
    [InlineData("--version", 0)]
    [InlineData("--help", 0)]
    public async Task The_exit_code_says_how_it_ended(string command, int code)
    {
        _terminal.Write("clean.txt", "The ferry stops in May, and nobody was asked about it at all.\n");
        _terminal.Write("faulty.txt", Faulty);
        var result = await _terminal.RunAsync(command.Split(' '));
        result.Code.Should().Be(code, result.Out + result.Error);
        if (code == 2) result.Error.Should().StartWith("textlint: ").And.NotContain("   at ");
        else result.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_fault_is_one_line_that_says_what_to_do()
    {
        (await _terminal.RunAsync("lint", "none.txt")).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("none.txt");
        (await _terminal.RunAsync("lint", "a.txt", "--formt")).Error.Should().Contain("--formt").And.Contain("textlint lint --help");
    }

    [Fact]
    public async Task The_help_fits_a_screen() =>
        (await _terminal.RunAsync("--help")).Out.Split('\n').Should().OnlyContain(line => line.Length <= 120).And.Contain(line => line.Contains("explain <rule>", StringComparison.Ordinal));

    [Fact]
    public async Task The_line_format_is_what_compilers_print()
    {
        _terminal.Write("faulty.txt", Faulty);
        (await _terminal.RunAsync("lint", "--format", "line", "faulty.txt")).Out.Should()
            .Be("faulty.txt:1:28: warning double-space There are a no-break space and a space here; one space is enough.\n");
    }

    [Fact]
    public async Task Standard_input_is_linted_as_the_file_it_stands_for()
    {
        var result = await _terminal.RunWithInputAsync("# The ferry\n\nIt  stops in May.", "lint", "-", "--stdin-filename", "a/b.md", "--format", "line");
        result.Out.Should().Contain("a/b.md:3:3: info double-space").And.Contain("a/b.md:3:18: info missing-final-newline");
        (await _terminal.RunWithInputAsync("It  stops in May.", "lint", "-", "--format", "line")).Out.Should().Contain("<stdin>:1:3").And.NotContain("newline");
    }

    [Fact]
    public async Task Files_come_in_one_order_and_ignored_ones_are_left_out()
    {
        foreach (var name in new[] { "b.txt", "a.md", "c/d.html", "skip/e.txt", ".hidden/f.txt", "g.cs" }) _terminal.Write(name, "The ferry\u00A0 stops in the month of May.\n");
        _terminal.Write(".gitignore", "skip/\n");
        Directory.CreateDirectory(Path.Combine(_terminal.Folder, ".git"));
        var lines = (await _terminal.RunAsync("lint", ".", "--format", "line")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(l => l.Split(':')[0]).Should().Equal("a.md", "b.txt", "c/d.html");
    }

    [Fact]
    public async Task A_configuration_at_fault_is_shown_at_its_place()
    {
        _terminal.Write("faulty.txt", Faulty);
        _terminal.Write("textlint.yml", "rules:\n  duble-space: off\n");
        var result = await _terminal.RunAsync("lint", "faulty.txt");
        result.Code.Should().Be(2);
        result.Error.Should().Contain("textlint.yml:2:3: ").And.Contain("double-space");
    }

    [Fact]
    public async Task The_pipe_keeps_ids_and_order_and_names_bad_lines()
    {
        var input = """{"id":2,"text":"It  stops. \n"}""" + "\n\nnonsense\n" + """{"id":"x","text":"It stops.","path":"a.txt"}""" + "\n";
        var result = await _terminal.RunWithInputAsync(input, "lint", "--jsonl");
        result.Code.Should().Be(2);
        result.Error.Should().Contain("<stdin>:3:2: ");
        var lines = result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        lines.Select(l => l.GetProperty("id").ToString()).Should().Equal("2", "x");
        Rules(lines[0]).Should().Equal("double-space");
        Rules(lines[1]).Should().Equal("missing-final-newline");
    }

    private static IEnumerable<string?> Rules(JsonElement line) => line.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("rule").GetString());

    [Fact]
    public async Task A_language_without_a_dictionary_is_said_once_and_the_articles_are_linted()
    {
        _terminal.Write("textlint.yml", "language: qya\n");
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt"]) _terminal.Write(name, Faulty);
        var (code, output, error) = await _terminal.RunAsync("lint", ".", "--format", "line");
        code.Should().Be(ExitCode.Clean);
        output.Split("double-space").Should().HaveCount(4);
        error.Should().StartWith("textlint: textlint.yml:1:11: missing-dictionary: Spelling is not checked: there is no dictionary for \"qya\" (").And.EndWith(".\n");
        error.Count(c => c == '\n').Should().Be(1);
    }

    [Fact]
    public async Task A_dictionary_that_is_named_and_missing_is_a_fault_at_its_place()
    {
        _terminal.Write("textlint.yml", "language: de\ndictionaries: [words.txt, de_DE.aff]\n");
        _terminal.Write("words.txt", "Velden\n*\n");
        _terminal.Write("a.txt", Faulty);
        var (code, output, error) = await _terminal.RunAsync("lint", ".", "--format", "line");
        code.Should().Be(ExitCode.Fault);
        output.Should().Contain("double-space").And.NotContain("words.txt");
        error.Should().Contain("textlint: textlint.yml:2:27: unreadable-file: The file \"de_DE.aff\" cannot be read: ").And.Contain("de_DE.aff: there is no such file.\n")
            .And.Contain("textlint: words.txt:2:1: invalid-value: The word is missing.\n");
    }
}
