using System.Diagnostics;
using System.Text.Json;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>A newsroom takes TextLint up, and a pull request comes: from init over a baseline, a change, its reports and its fix to a clean pass.</summary>
public sealed class PullRequestTests : IDisposable
{
    private const string Ferry = """
        # The ferry stops

        Farid Kabulov, the mayor of Velden, closed the ferry in May.

        The council met on  Monday. Mr. Kabulov said the boats were too old. Asked on Tuesday, Kabulov said nothing.

        The boats carried two hundred people a day, most of them on their way to work in the mills across the river, and a few cars on weekends.

        A bus takes its place until the bridge is open again, which the town expects before the first snow.

        """;

    private const string Bridge = "# The bridge\n\nThe bridge was built in 1931, and the the town is proud of it.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-pr-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void From_the_first_day_to_a_clean_pull_request()
    {
        Write("content/ferry.md", Ferry);
        Write("content/bridge.md", Bridge);
        Write(".gitignore", "out/\n*.patch\n");
        Git("init", "-q", "-b", "main");
        Git("remote", "add", "origin", "https://github.com/example/newsroom.git");

        // The first day: configuration and workflow come of themselves, and what is old is kept apart.
        Run(0, "init").Out.Should().Contain("textlint.yml").And.Contain(".github/workflows/textlint.yml");
        File.Exists(Path.Combine(_folder, ".github/workflows/textlint.yml")).Should().BeTrue();
        Run(1, "lint", ".", "--fail-on", "info");
        Run(0, "lint", ".", "--update-baseline");
        var baseline = Read("textlint.baseline");
        baseline.Should().Contain("content/ferry.md\tdouble-space\t").And.Contain("content/bridge.md\trepeated-word\t");
        Run(0, "lint", ".", "--fail-on", "info").Out.Should().Contain("No findings in 2 files. 2 findings of the baseline are left out.");
        Commit("Articles of the year");

        // A pull request: an article is renamed, its first reference goes, and a fault comes that can be fixed.
        Git("checkout", "-q", "-b", "update");
        Git("mv", "content/ferry.md", "content/last-ferry.md");
        Write("content/last-ferry.md", Ferry.Replace("Farid Kabulov, the mayor of Velden,", "The city of Velden", StringComparison.Ordinal)
            .Replace("again, which", "again , which", StringComparison.Ordinal));
        Commit("The ferry stops");
        var gate = Run(1, "lint", ".", "--changed-since", "main", "--max-warnings", "0", "--format", "github", "--format", "sarif=out/log.sarif", "--format", "markdown=out/summary.md");
        gate.Out.Should().Contain("::warning file=content/last-ferry.md,line=5,").And.Contain("title=TL3002").And.NotContain("bridge.md").And.NotContain("double-space");
        gate.Error.Should().Contain("--max-warnings allows 0");
        using (var sarif = JsonDocument.Parse(Read("out/log.sarif")))
        {
            var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
            results.Select(r => r.GetProperty("ruleId").GetString()).Should().Contain("TL3002");
            results.Count(r => r.TryGetProperty("fixes", out _)).Should().BePositive();
            foreach (var result in results) result.GetProperty("partialFingerprints").EnumerateObject().Should().NotBeEmpty();
        }
        Read("out/summary.md").Should().Contain("last-ferry.md");

        // The fix as a diff that git takes, and as what is written.
        var diff = Run(0, "fix", "content/last-ferry.md", "--diff").Out;
        Write("fix.patch", diff);
        Git("apply", "--check", "fix.patch");
        Git("apply", "fix.patch");
        var applied = Read("content/last-ferry.md");
        Git("checkout", "-q", "content");
        Run(0, "fix", "content/last-ferry.md");
        Read("content/last-ferry.md").Should().Be(applied).And.Contain("again, which");

        // The writer introduces him again: a clean pass, and the baseline has less in it, never more.
        Write("content/last-ferry.md", applied.Replace("The city of Velden closed", "Farid Kabulov, the mayor of Velden, closed", StringComparison.Ordinal));
        Commit("He is introduced");
        Run(0, "lint", ".", "--changed-since", "main", "--fail-on", "info", "--max-warnings", "0").Error.Should().BeEmpty();
        Run(0, "lint", ".", "--fail-on", "info").Error.Should().Contain("1 entry matches nothing any more (content/ferry.md: double-space");
        Run(0, "lint", ".", "--update-baseline");
        Read("textlint.baseline").Should().NotContain("ferry.md");
        Read("textlint.baseline").Length.Should().BeLessThan(baseline.Length);
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    public void A_fix_that_is_ended_leaves_each_file_whole(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals here.");
        var before = string.Concat(Enumerable.Repeat("It  stops in May, and nobody was asked about it at all.\n\n", 200));
        for (var i = 0; i < 300; i++) Write($"content/{i:000}.md", before);
        var after = Run(0, "fix", "-", "--stdin-filename", "content/000.md", before).Out;
        after.Should().NotBe(before).And.NotContain("  ");
        using var process = Process.Start(new ProcessStartInfo(Executable.Command[0], [.. Executable.Command.Skip(1), "fix", "."]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        // As soon as one file is written, and so in the middle of the others.
        while (!process.HasExited && Read("content/000.md") == before) Thread.Yield();
        ProgramRun.Run(_folder, "", [], ["kill", "-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (signal == "TERM") (process.ExitCode, error).Should().Be((130, "textlint: interrupted; files that were not finished are as they were.\n"));
        Directory.GetFiles(Path.Combine(_folder, "content"), "*.md").Select(File.ReadAllText).Should().HaveCount(300).And.OnlyContain(text => text == before || text == after);
        Run(0, "fix", ".");
        Directory.GetFiles(Path.Combine(_folder, "content"), "*.md").Select(File.ReadAllText).Should().OnlyContain(text => text == after);
    }

    private (string Out, string Error) Run(int code, params string[] arguments)
    {
        var input = arguments.Contains("-") ? arguments[^1] : "";
        var (ended, output, error) = Executable.Run(_folder, input, input.Length == 0 ? arguments : arguments[..^1]);
        ended.Should().Be(code, $"textlint {string.Join(' ', arguments.Where(a => a.Length < 80))}: {output}{error}");
        return (output, error);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments)
    {
        var (code, output, error) = ProgramRun.Run(_folder, "", [], ["git", .. arguments]);
        code.Should().Be(0, $"git {string.Join(' ', arguments)}: {output}{error}");
    }
}
