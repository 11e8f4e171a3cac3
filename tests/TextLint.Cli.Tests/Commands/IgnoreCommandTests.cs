namespace TextLint.Cli.Tests.Commands;

public sealed class IgnoreCommandTests : IDisposable
{
    private const string Story = "They met the the mayor.\n\nThe board met the the mayor.\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task One_finding_of_several_equal_ones_is_ignored_in_the_file_beside_a_plain_text()
    {
        _terminal.Write("a.txt", Story);
        (await _terminal.RunAsync("ignore", "a.txt:3", "--rule", "repeated-word", "--reason", "verse")).Should().Be((ExitCode.Clean, "a.txt.textlint.yml: repeated-word is ignored\n", ""));
        _terminal.Read("a.txt.textlint.yml").Should().Be("ignore:\n  - rule: repeated-word\n    text: the the\n    ordinal: 2\n    reason: verse\n");
        (await LintAsync("a.txt")).Should().Contain("a.txt:1:10: error repeated-word").And.NotContain("a.txt:3");
    }

    [Fact]
    public async Task All_equal_ones_of_an_article_are_ignored_in_its_front_matter()
    {
        _terminal.Write("a.md", "The OECD met. The OECD left. The Oecd stayed. The Oecd slept.\n");
        var before = await LintAsync("a.md");
        before.Should().Contain("inconsistent-acronym");
        var place = before.Split('\n').Single(l => l.Contains("inconsistent-acronym", StringComparison.Ordinal)).Split(": ")[0];
        (await _terminal.RunAsync("ignore", place, "--rule", "inconsistent-acronym", "--in", "article")).Code.Should().Be(ExitCode.Clean);
        _terminal.Read("a.md").Should().StartWith("---\ntextlint:\n  ignore:\n    - rule: inconsistent-acronym\n      text: ").And.NotContain("ordinal");
        (await LintAsync("a.md")).Should().NotContain("inconsistent-acronym").And.NotContain("unused-suppression");
    }

    [Fact]
    public async Task A_finding_of_the_project_is_ignored_in_every_article_and_told_when_it_is_gone()
    {
        _terminal.Write("a.html", "<p>Jakob Tarkanov came. Later Tarkanow left with Tarkanov.</p>\n");
        _terminal.Write("b.txt", "Jakob Tarkanov came. Later Tarkanow left with Tarkanov.\n");
        (await LintAsync("a.html", "b.txt")).Should().Contain("a.html:1:31: warning misspelled-name").And.Contain("b.txt:1:28: warning misspelled-name");
        (await _terminal.RunAsync("ignore", "b.txt:1:28", "--in", "project")).Should().Be((ExitCode.Clean, "textlint.yml: misspelled-name is ignored\n", ""));
        _terminal.Read("textlint.yml").Should().Be("ignore:\n  - rule: misspelled-name\n    text: Tarkanow\n    reason: right as it stands\n");
        (await LintAsync("a.html", "b.txt")).Should().NotContain("misspelled-name");

        _terminal.Write("a.html", "<p>Jakob Tarkanov came.</p>\n");
        _terminal.Write("b.txt", "Jakob Tarkanov came.\n");
        (await _terminal.RunAsync("lint", "--format", "line", ".")).Error.Should().Be("textlint: textlint.yml:2:5: unused-suppression: This suppression of misspelled-name suppresses nothing: delete it.\n");
        (await _terminal.RunAsync("lint", "--format", "line", "a.html")).Error.Should().BeEmpty("one article does not know of the others");
    }

    [Theory]
    [InlineData("a.txt", "textlint: a.txt is no place; write file:line or file:line:column, as lint prints it.\n")]
    [InlineData("a.txt:2", "textlint: there is no finding at a.txt:2; `textlint lint a.txt` lists them.\n")]
    [InlineData("gone.txt:1", "textlint: there is no file or folder \"gone.txt\"\n")]
    public async Task A_wrong_place_is_one_line(string place, string error)
    {
        _terminal.Write("a.txt", Story);
        (await _terminal.RunAsync("ignore", place)).Should().Be((ExitCode.Fault, "", error));
    }

    [Fact]
    public async Task An_entry_without_a_reason_or_with_an_unknown_rule_is_told_at_its_place()
    {
        _terminal.Write("a.txt", "They met.\n");
        _terminal.Write("textlint.yml", "ignore:\n  - rule: doubel-space\n    reason: x\n  - rule: double-space\n");
        (await _terminal.RunAsync("lint", "a.txt")).Error.Should().Contain("textlint.yml:2:11: unknown-rule: There is no rule \"doubel-space\". Did you mean \"double-space\"?").And.Contain("The key \"reason\" is missing.");
    }

    private async Task<string> LintAsync(params string[] files) => (await _terminal.RunAsync(["lint", "--format", "line", .. files])).Out;
}
