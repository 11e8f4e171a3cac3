using System.Diagnostics;

namespace TextLint.Cli.Tests.Commands;

/// <summary><c>lint --changed-since</c> and <c>lint --diff</c>: what a change has to do with, and nothing else.</summary>
public sealed class ChangesTests : IDisposable
{
    private const string Article = "# The ferry\n\nFarid Kabulov, the mayor of Velden, closed the ferry in May.\n\nThe  council met on Monday.\n\nKabulov said the boats were too old. Asked on Tuesday, Kabulov said nothing.\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Old_findings_stay_out_and_new_ones_are_shown()
    {
        Commit(("ferry.md", Article), ("other.md", "The  bridge stays.\n"));
        _terminal.Write("ferry.md", Article.Replace("too old.", "too  old.", StringComparison.Ordinal));
        (await Lines("--changed-since", "HEAD")).Should().Equal("ferry.md:7:32: info double-space");
        _terminal.Write("ferry.md", Article);
        (await Lines("--changed-since", "HEAD")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_changed_first_reference_surfaces_the_later_mention()
    {
        Commit(("ferry.md", Article));
        _terminal.Write("ferry.md", Article.Replace("Farid Kabulov, the mayor of Velden,", "The city of Velden", StringComparison.Ordinal));
        (await Lines("--changed-since", "HEAD")).Should().Equal("ferry.md:7:1: warning unintroduced-name");
        // The slip stands on an old line; what it is held against stands on the new one.
        _terminal.Write("ferry.md", Article.Replace("Farid Kabulov", "Farid Kabulow", StringComparison.Ordinal));
        (await Lines("--changed-since", "HEAD")).Should().Contain("ferry.md:3:7: warning misspelled-name");
    }

    [Fact]
    public async Task A_first_reference_that_goes_without_a_line_in_its_place_surfaces_the_later_mention()
    {
        const string First = "Farid Kabulov, the mayor of Velden, closed the ferry in May.\n\n";
        var article = Article.Replace(First, "The city of Velden has a ferry.\n\n" + First, StringComparison.Ordinal);
        Commit(("ferry.md", article));
        _terminal.Write("ferry.md", article.Replace(First, "", StringComparison.Ordinal));
        (await Lines("--changed-since", "HEAD")).Should().ContainSingle().Which.Should().MatchRegex("^ferry.md:7:[0-9]+: warning unintroduced-name$");
    }

    [Fact]
    public async Task Findings_below_a_changed_heading_are_old_ones()
    {
        Commit(("ferry.md", Article));
        _terminal.Write("ferry.md", Article.Replace("# The ferry", "# The last ferry", StringComparison.Ordinal));
        (await Lines("--changed-since", "HEAD")).Should().BeEmpty();
    }

    [Fact]
    public async Task Files_that_git_does_not_know_yet_are_new_from_end_to_end()
    {
        Commit(("ferry.md", Article));
        _terminal.Write("bridge.md", "The  bridge stays.\n");
        (await Lines("--changed-since", "HEAD")).Should().Equal("bridge.md:1:4: info double-space");
    }

    [Fact]
    public async Task A_branch_is_held_against_where_it_parted()
    {
        Commit(("ferry.md", Article));
        Git("branch", "main-line");
        Commit(("bridge.md", "The  bridge stays.\n"));
        Git("checkout", "-q", "main-line");
        Commit(("road.md", "The  road stays.\n"));
        Git("checkout", "-q", "-");
        (await Lines("--changed-since", "main-line")).Should().Equal("bridge.md:1:4: info double-space");
    }

    [Fact]
    public async Task A_renamed_file_shows_what_changed_in_it()
    {
        Commit(("ferry.md", Article));
        Git("mv", "ferry.md", "boat.md");
        _terminal.Write("boat.md", Article.Replace("too old.", "too  old.", StringComparison.Ordinal));
        (await Lines("--changed-since", "HEAD")).Should().Equal("boat.md:7:32: info double-space");
    }

    [Fact]
    public async Task A_diff_from_elsewhere_does_as_well()
    {
        Commit(("news/ferry.md", Article));
        _terminal.Write("news/ferry.md", Article.Replace("too old.", "too  old.", StringComparison.Ordinal));
        var diff = Git("diff");
        _terminal.Write("pr.diff", diff);
        (await Lines("--diff", "pr.diff")).Should().Equal("news/ferry.md:7:32: info double-space");
        (await _terminal.RunWithInputAsync(diff, "lint", ".", "--format", "line", "--diff", "-")).Out.Should().StartWith("news/ferry.md:7:32: ");
    }

    [Theory]
    [InlineData("--- a/ferry.md\n+++ b/ferry.md\n@@ -1 +1 @@\n-a\n+Another text.\n", "pr.diff:3: the diff is not of ferry.md as it is now; make it again")]
    [InlineData("Nothing of the kind.\n", "pr.diff:1: this is no unified diff; make it with `git diff` or `diff -u`")]
    public async Task A_diff_that_is_not_of_the_text_is_a_fault(string diff, string message)
    {
        Commit(("ferry.md", Article));
        _terminal.Write("pr.diff", diff);
        var result = await _terminal.RunAsync("lint", ".", "--diff", "pr.diff");
        (result.Code, result.Error).Should().Be((2, $"textlint: {message}\n"));
    }

    [Fact]
    public async Task What_git_cannot_say_is_one_line()
    {
        _terminal.Write("ferry.md", Article);
        (await _terminal.RunAsync("lint", ".", "--changed-since", "HEAD")).Should().Match<(int Code, string Out, string Error)>(r => r.Code == 2 && r.Error.Contains("no repository"));
        Commit(("ferry.md", Article));
        foreach (var reference in (string[])["nope", "--all", "HEAD:ferry.md"])
            (await _terminal.RunAsync("lint", ".", $"--changed-since={reference}")).Should().Match<(int Code, string Out, string Error)>(r => r.Code == 2 && r.Error.Contains("git knows no commit") && r.Error.Count(c => c == '\n') == 1);
    }

    private async Task<string[]> Lines(params string[] arguments)
    {
        var result = await _terminal.RunAsync(["lint", ".", "--format", "line", .. arguments]);
        result.Error.Should().BeEmpty();
        return [.. result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(' ', l.Split(' ').Take(3)))];
    }

    private void Commit(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) _terminal.Write(path, text);
        if (!Directory.Exists(Path.Combine(_terminal.Folder, ".git"))) Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "The ferry");
    }

    private string Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _terminal.Folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        return output;
    }
}
