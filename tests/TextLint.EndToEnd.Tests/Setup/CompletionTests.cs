namespace TextLint.EndToEnd.Tests.Setup;

/// <summary>The scripts of completion in the shells they are for: what stands before the cursor and the tab key, and what the shell makes of it.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-completion-").FullName;

    public CompletionTests()
    {
        // Shells start the program by its name, so there is one of this name in front of the path.
        var program = Path.Combine(_folder, "bin", "textlint");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.WriteAllText(program, $"#!/bin/sh\nexec {string.Join(' ', Executable.Command.Select(c => $"'{c}'"))} \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.WriteAllText(Path.Combine(_folder, "light.md"), "");
    }

    public static TheoryData<string, string> Lines => new()
    {
        { "textlint li", "lint" },
        { "textlint lint --format sa", "sarif" },
        { "textlint lint --fail-on ", "error hint info never warning" },
        { "textlint lint --fail-", "--fail-on" },
        { "textlint explain double-sp", "double-space" },
        { "textlint completion z", "zsh" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Bash_completes(string line, string words)
    {
        SkipWithout("bash");
        Run("bash", $$"""
            source <(textlint completion bash)
            COMP_LINE={{Quote(line)}}; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<<"$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _textlint 2>/dev/null
            printf '%s\n' "${COMPREPLY[@]}"
            """).Should().Equal(words.Split(' '));
    }

    [Fact]
    public void Bash_completes_the_word_before_the_cursor_where_more_follows()
    {
        SkipWithout("bash");
        Run("bash", """
            source <(textlint completion bash)
            COMP_LINE='textlint li --format sarif'; COMP_POINT=11
            COMP_WORDS=(textlint li --format sarif); COMP_CWORD=1
            _textlint 2>/dev/null
            printf '%s\n' "${COMPREPLY[@]}"
            """).Should().Equal("lint");
    }

    [Fact]
    public void An_interactive_bash_takes_files_where_the_program_has_nothing_to_say()
    {
        SkipWithout("bash");
        // Readline itself: the tab key inserts what is the only way on.
        Run("bash", "source <(textlint completion bash); bind 'set bell-style none'; compgen -o default -F _textlint -- light 2>/dev/null; complete -p textlint").Should().Contain("light.md").And.Contain("complete -o default -F _textlint textlint");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Zsh_completes(string line, string words)
    {
        SkipWithout("zsh");
        Run("zsh", $$"""
            compdef() { }
            compadd() { print -rl -- "${(@P)2}" }
            _files() { print -r -- FILES }
            source <(textlint completion zsh)
            line={{Quote(line)}}
            words=("${(@s: :)line}"); CURRENT=${#words}; PREFIX=${words[-1]}
            _textlint
            """).Should().Equal(words.Split(' '));
    }

    [Fact]
    public void Zsh_takes_files_where_the_program_has_nothing_to_say()
    {
        SkipWithout("zsh");
        Run("zsh", """
            compdef() { }
            _files() { print -r -- FILES }
            source <(textlint completion zsh)
            words=(textlint lint light); CURRENT=3; PREFIX=light
            _textlint
            """).Should().Equal("FILES");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Fish_completes(string line, string words)
    {
        SkipWithout("fish");
        Run("fish", $"textlint completion fish | source; complete -C {Quote(line)}").Select(w => w.Split('\t')[0]).Should().BeEquivalentTo(words.Split(' '));
    }

    [Fact]
    public void Fish_takes_files_where_the_program_has_nothing_to_say()
    {
        SkipWithout("fish");
        Run("fish", "textlint completion fish | source; complete -C 'textlint lint lig'").Select(w => w.Split('\t')[0]).Should().Equal("light.md");
    }

    private static void SkipWithout(string shell) => Assert.SkipUnless(ProgramRun.Succeeds(shell, "-c", "true"), $"There is no {shell}.");

    private static string Quote(string text) => $"'{text}'";

    private string[] Run(string shell, string script)
    {
        var path = Path.Combine(_folder, "bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        var (code, output, error) = ProgramRun.Run(_folder, "", [("PATH", path), ("HOME", _folder)], [shell, "-c", script]);
        code.Should().Be(0, error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
