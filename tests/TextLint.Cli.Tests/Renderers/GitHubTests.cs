namespace TextLint.Cli.Tests.Renderers;

/// <summary><c>--format github</c>: annotations stand at the lines that a finding has something of.</summary>
public sealed class GitHubTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("It  stops in May.\n", "file=a.txt,line=1,endLine=1,col=3,endColumn=5,title=TL1010 double-space::")]
    [InlineData("It stops in May.\n\n\n\n\nNobody was asked about it.\n", "file=a.txt,line=2,endLine=5,title=TL7003 extra-blank-lines::")]
    public async Task An_annotation_ends_on_the_last_line_of_its_finding(string text, string command)
    {
        _terminal.Write("a.txt", text);
        (await _terminal.RunAsync("lint", "a.txt", "--format", "github")).Out.Should().Contain(command);
    }
}
