namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>A long run says on a terminal how far it is; a pipe and a short run have nothing of it.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-progress-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_bar_is_drawn_on_a_terminal_and_gone_before_anything_else_is()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && ProgramRun.Succeeds("script", "--version"), "There is no program \"script\" to make a terminal with.");
        for (var i = 0; i < 400; i++) File.WriteAllText(Path.Combine(_folder, $"{i:000}.md"), string.Concat(Enumerable.Range(0, 150).Select(p => $"The ferry of {p} stops in May, and nobody was asked about it, Kabulov said.\n\n")));
        var command = string.Join(' ', Executable.Command.Concat(["lint", ".", "--no-cache", "--jobs", "1"]));
        var shown = ProgramRun.Run(_folder, "", [("CI", ""), ("TERM", "xterm")], ["script", "--quiet", "--return", "--command", command, "/dev/null"]).Out;
        shown.Should().Contain("of 400 articles");
        // Each text that is not the bar begins on a line of its own.
        var lines = shown.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        lines.Where(l => l.Contains(" of 400 articles", StringComparison.Ordinal)).Should().OnlyContain(l => l.Contains("\r\u001B[K", StringComparison.Ordinal));
        lines.Select(l => l.Split("\r\u001B[K")[^1]).Should().NotContain(l => l.Contains(" of 400 articles", StringComparison.Ordinal));
        var piped = Executable.Run(_folder, "", "lint", ".", "--no-cache");
        (piped.Out + piped.Error).Should().NotContain("of 400 articles").And.NotContain("\u001B");
    }
}
