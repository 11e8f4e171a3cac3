namespace TextLint.Cli.Tests.Commands;

public sealed class CompletionCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("bash", "complete -o default -F _textlint textlint")]
    [InlineData("zsh", "#compdef textlint")]
    [InlineData("fish", "complete -c textlint")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName textlint")]
    public async Task Each_shell_has_its_script(string shell, string contained)
    {
        var (code, output, error) = await _terminal.RunAsync("completion", shell);
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().Contain(contained).And.NotContain("\r");
    }

    [Fact]
    public async Task Another_shell_is_answered_with_those_there_are() =>
        (await _terminal.RunAsync("completion", "tcsh")).Should().Be((ExitCode.Fault, "", "textlint: there is no completion for \"tcsh\"; name one of bash, zsh, fish, pwsh.\n"));

    [Theory]
    [InlineData("textlint li", "lint")]
    [InlineData("textlint lint --format sar", "sarif")]
    [InlineData("textlint lint --fail-on ", "error", "hint", "info", "never", "warning")]
    [InlineData("textlint explain double-sp", "double-space")]
    [InlineData("textlint init --host gi", "github", "gitlab")]
    public async Task What_may_come_next_is_asked_of_the_program(string line, params string[] words) =>
        (await _terminal.RunAsync("[suggest]", line)).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(words);

    [Fact]
    public async Task The_line_ends_at_the_place_that_is_named() =>
        (await _terminal.RunAsync("[suggest:11]", "textlint li --format sarif")).Should().Be((ExitCode.Clean, "lint\n", ""));

    [Fact]
    public async Task Rules_of_the_packs_of_this_folder_are_known()
    {
        _terminal.Write("textlint.yml", "packs: [us-wire]\n");
        (await _terminal.RunAsync("[suggest]", "textlint explain us-wire.tow")).Out.Should().Contain("us-wire.toward");
    }
}
