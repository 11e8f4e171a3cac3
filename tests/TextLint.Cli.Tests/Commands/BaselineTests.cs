namespace TextLint.Cli.Tests.Commands;

/// <summary><c>textlint.baseline</c>: what was there before is nobody's business, until it is gone.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Old = "# The ferry\n\nIt  stops in May.\n";

    private readonly TestTerminal _terminal = new();

    public BaselineTests()
    {
        _terminal.Write("textlint.yml", "language: en\n");
        _terminal.Write("news/ferry.md", Old);
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task What_was_there_is_left_out_and_what_comes_is_shown()
    {
        (await Run("--update-baseline")).Error.Should().Be("textlint: textlint.baseline: 1 finding of 1 article; there were 0 findings.\n");
        (await Run()).Should().Be((0, "", ""));
        // Edits elsewhere move it; one more of its kind is new.
        _terminal.Write("news/ferry.md", "# The ferry\n\nNobody was asked.\n\nIt  stops in May.\n");
        (await Run()).Should().Be((0, "", ""));
        _terminal.Write("news/ferry.md", "# The ferry\n\nNobody  was asked.\n\nIt  stops in May.\n");
        (await Run()).Out.Should().MatchRegex("^news/ferry.md:3:7: info double-space[^\n]*\\(2 places\\)\n$");
    }

    [Fact]
    public async Task It_never_grows_by_itself()
    {
        await Run("--update-baseline");
        var before = _terminal.Read("textlint.baseline");
        _terminal.Write("news/bridge.md", "The  bridge stays.\n");
        await Run();
        _terminal.Read("textlint.baseline").Should().Be(before);
        await Run("--update-baseline");
        _terminal.Read("textlint.baseline").Should().Contain("news/bridge.md\tdouble-space\t");
    }

    [Fact]
    public async Task What_was_mended_is_named_and_goes_with_the_next_update()
    {
        await Run("--update-baseline");
        _terminal.Write("news/ferry.md", Old.Replace("  ", " ", StringComparison.Ordinal));
        (await Run()).Error.Should().Be("textlint: textlint.baseline: 1 entry matches nothing any more (news/ferry.md: double-space \"\"); `textlint lint --update-baseline` takes it out.\n");
        (await Run("--update-baseline")).Error.Should().Contain("0 findings of 0 articles; there were 1 finding");
        (await Run()).Should().Be((0, "", ""));
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_entries()
    {
        await Run("--update-baseline");
        File.Move(Path.Combine(_terminal.Folder, "news/ferry.md"), Path.Combine(_terminal.Folder, "news/boat.md"));
        (await Run()).Should().Be((0, "", ""));
        // They are one file's, not everybody's.
        _terminal.Write("news/raft.md", Old);
        (await Run()).Out.Should().MatchRegex("^news/raft.md:3:3: [^\n]*\n$");
        await Run("--update-baseline");
        _terminal.Read("textlint.baseline").Should().Contain("news/boat.md\t").And.NotContain("ferry");
    }

    [Fact]
    public async Task Articles_that_were_not_read_keep_theirs()
    {
        _terminal.Write("news/bridge.md", "The  bridge stays.\n");
        await Run("--update-baseline");
        _terminal.Write("news/bridge.md", "The bridge stays.\n");
        (await _terminal.RunAsync("lint", "news/bridge.md", "--update-baseline")).Code.Should().Be(0);
        _terminal.Read("textlint.baseline").Should().Contain("news/ferry.md\t").And.NotContain("bridge");
        // A run over one file says nothing of the others.
        File.Delete(Path.Combine(_terminal.Folder, "news/ferry.md"));
        (await _terminal.RunAsync("lint", "news/bridge.md")).Error.Should().BeEmpty();
        (await Run()).Error.Should().Contain("1 entry matches nothing");
    }

    [Fact]
    public async Task Configuration_says_where_it_lies()
    {
        _terminal.Write("textlint.yml", "baseline: ci/old.baseline\n");
        (await Run()).Should().Match<(int Code, string Out, string Error)>(r => r.Code == 2 && r.Error.Contains("textlint.yml:1:11: unreadable-file") && r.Error.Contains("--update-baseline"));
        (await Run("--update-baseline")).Code.Should().Be(0);
        _terminal.Read("ci/old.baseline").Should().Contain("../news/ferry.md\t");
        (await Run()).Should().Be((0, "", ""));
        (await Run("--baseline", "none")).Error.Should().Be("textlint: there is no baseline none; --update-baseline makes it\n");
    }

    [Fact]
    public async Task A_baseline_that_is_broken_is_said_at_its_place_and_not_written_over()
    {
        _terminal.Write("textlint.baseline", "# TextLint baseline\n<<<<<<< HEAD\n");
        (await Run()).Should().Match<(int Code, string Out, string Error)>(r => r.Code == 2 && r.Error.Contains("textlint.baseline:2:1: invalid-value"));
        (await Run("--update-baseline")).Code.Should().Be(2);
        _terminal.Read("textlint.baseline").Should().Contain("<<<<<<<");
    }

    [Fact]
    public async Task Without_configuration_it_has_no_place()
    {
        File.Delete(Path.Combine(_terminal.Folder, "textlint.yml"));
        (await Run("--update-baseline")).Should().Match<(int Code, string Out, string Error)>(r => r.Code == 2 && r.Error.Contains("--baseline"));
        (await Run("--update-baseline", "--baseline", "my.baseline")).Code.Should().Be(0);
        (await Run("--baseline", "my.baseline")).Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("100% ferry.md")]
    [InlineData("#ferry.md")]
    public async Task Any_path_can_have_entries(string path)
    {
        _terminal.Write(path, Old);
        await Run("--update-baseline");
        (await Run()).Should().Be((0, "", ""));
    }

    private Task<(int Code, string Out, string Error)> Run(params string[] arguments) => _terminal.RunAsync(["lint", ".", "--format", "line", .. arguments]);
}
