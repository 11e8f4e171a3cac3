namespace TextLint.Cli.Tests.Commands;

/// <summary>What makes a run fail, and what it then says.</summary>
public sealed class GateTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public GateTests()
    {
        _terminal.Write("a.txt", "It  stops\u00A0 in May.\n");
        _terminal.Write("b.txt", "It\u00A0 stops in May.\n");
    }

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("--max-warnings 2", 0, "")]
    [InlineData("--max-warnings 1", 1, "textlint: 2 warnings; --max-warnings allows 1.\n")]
    [InlineData("--max-warnings 0 --fail-on never", 1, "textlint: 2 warnings; --max-warnings allows 0.\n")]
    public async Task Warnings_are_counted(string flags, int code, string error)
    {
        var result = await _terminal.RunAsync(["lint", ".", .. flags.Split(' ')]);
        (result.Code, result.Error).Should().Be((code, error));
    }

    [Theory]
    [InlineData("double-space: 3", 0, "")]
    [InlineData("double-space: 2", 1, "textlint: textlint.yml:2:3: 3 findings of double-space; the budget is 2.\n")]
    [InlineData("TL1010: 0", 1, "textlint: textlint.yml:2:3: 3 findings of TL1010; the budget is 0.\n")]
    public async Task A_rule_with_a_budget_counts_for_that_alone(string budget, int code, string error)
    {
        _terminal.Write("textlint.yml", $"budgets:\n  {budget}\n");
        var result = await _terminal.RunAsync("lint", ".", "--fail-on", "info", "--max-warnings", "0");
        (result.Code, result.Error).Should().Be((code, error));
    }

    [Theory]
    [InlineData("duble-space: 3", "2:3: unknown-rule")]
    [InlineData("double-space: -1", "2:17: invalid-value")]
    [InlineData("double-space: many", "2:17: invalid-value")]
    public async Task A_budget_that_is_none_is_a_fault_at_its_place(string budget, string place)
    {
        _terminal.Write("textlint.yml", $"budgets:\n  {budget}\n");
        (await _terminal.RunAsync("lint", ".")).Should().Match<(int Code, string Out, string Error)>(r => r.Code == 2 && r.Error.Contains($"textlint.yml:{place}"));
    }

    [Theory]
    [InlineData("lint empty", 2)]
    [InlineData("lint empty --allow-empty", 0)]
    [InlineData("lint empty/*.md", 2)]
    [InlineData("lint empty/*.md --allow-empty", 0)]
    [InlineData("lint left/out.txt", 2)]
    [InlineData("lint left/out.txt --allow-empty", 0)]
    [InlineData("lint left/out.txt a.txt", 0)]
    [InlineData("lint none.txt --allow-empty", 2)]
    [InlineData("fix left/out.txt", 2)]
    [InlineData("fix left/out.txt --allow-empty", 0)]
    public async Task No_article_is_a_fault_of_its_own_unless_it_may_be(string command, int code)
    {
        _terminal.Write("textlint.yml", "exclude: left/**\n");
        _terminal.Write("left/out.txt", "Nothing.\n");
        Directory.CreateDirectory(Path.Combine(_terminal.Folder, "empty"));
        var result = await _terminal.RunAsync(command.Split(' '));
        result.Code.Should().Be(code, result.Error);
        if (code == 0) result.Error.Should().BeEmpty();
        else result.Error.Count(c => c == '\n').Should().Be(1);
    }

    [Fact]
    public async Task Several_reports_are_written_at_once_and_are_no_articles()
    {
        var result = await _terminal.RunAsync("lint", ".", "--format", "sarif=out/log.sarif", "--format", "line", "--format", "json=report.md");
        result.Out.Count(c => c == '\n').Should().Be(3);
        _terminal.Read("out/log.sarif").Should().StartWith("{\"$schema\"").And.EndWith("}\n");
        _terminal.Read("report.md").Should().StartWith("{\"version\":1");
        (await _terminal.RunAsync("lint", ".", "--format", "sarif=out/log.sarif", "--format", "json=report.md")).Should().Be((0, "", ""));
        _terminal.Read("report.md").Should().Contain("\"files\":2,");
        Directory.GetFiles(_terminal.Folder, "*.tmp", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--format text --format line", "Only one format can go to standard output")]
    [InlineData("--format nope=x", "--format must be one of text, line, json")]
    [InlineData("--format json=", "names no file")]
    [InlineData("--format json=.", "this is a folder")]
    [InlineData("--format json=a.txt/x.json", "cannot be written")]
    [InlineData("--jobs 0", "--jobs must be a whole number, 1 or more, not 0")]
    [InlineData("--max-warnings -1", "--max-warnings must be a whole number")]
    [InlineData("--changed-since HEAD --diff x", "do not go together")]
    [InlineData("--update-baseline --diff x", "do not go together")]
    public async Task A_wrong_flag_is_one_line_and_nothing_is_written(string flags, string message)
    {
        var result = await _terminal.RunAsync(["lint", "a.txt", .. flags.Split(' ')]);
        result.Code.Should().Be(2);
        result.Error.Should().Contain(message);
        result.Error.Count(c => c == '\n').Should().Be(1);
        Directory.GetFileSystemEntries(_terminal.Folder).Should().HaveCount(2);
    }

    [Fact]
    public async Task One_job_gives_the_bytes_of_many()
    {
        for (var i = 0; i < 40; i++) _terminal.Write($"more/{i}.txt", $"It  stops in May {i}, and the the mayor said so.\n");
        (await _terminal.RunAsync("lint", ".", "--format", "json", "--jobs", "1")).Should().Be(await _terminal.RunAsync("lint", ".", "--format", "json", "--jobs", "7"));
    }

    [Fact]
    public void What_breaks_at_one_article_is_said_and_the_others_go_on() =>
        TextLint.Cli.Commands.InputReader.Guard("a.md", string () => throw new InvalidOperationException("The tree has no root."), fault => fault)
            .Should().Be("a.md: unexpected InvalidOperationException: The tree has no root. Please report it with the text; the other articles were read.");
}
