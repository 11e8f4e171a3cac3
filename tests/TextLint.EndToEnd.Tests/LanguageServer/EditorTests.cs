using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.LanguageServer;

/// <summary>Sessions in real editors, with the scripts that lie beside their pages.</summary>
public sealed class EditorTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("textlint-editor-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public void Neovim_shows_findings_fixes_them_and_renames()
    {
        Assert.SkipUnless(ProgramRun.Succeeds("nvim", "--version"), "There is no nvim.");
        Run("neovim", "nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile test.lua");
    }

    [Fact]
    public void Emacs_shows_findings_fixes_them_and_renames()
    {
        Assert.SkipUnless(ProgramRun.Succeeds("emacs", "--batch", "--eval", "(progn (package-initialize) (require 'eglot))"), "There is no emacs with eglot.");
        Run("emacs", "emacs", "--batch", "-l", "test.el");
    }

    private void Run(string editor, params IReadOnlyList<string> command)
    {
        Assert.SkipWhen(Executable.Program is null, "TEXTLINT_EXECUTABLE is not set, and the program beside textlint.dll is not built.");
        (string, string)[] environment =
            [("TEXTLINT", Executable.Program!), ("HOME", _home), ("TMPDIR", _home), ("XDG_CONFIG_HOME", _home), ("XDG_CACHE_HOME", _home), ("XDG_DATA_HOME", _home), ("XDG_STATE_HOME", _home)];
        var (code, output, error) = ProgramRun.Run(RepositoryPath.To("editors", editor), "", environment, command);
        code.Should().Be(0, "{0} says:\n{1}", editor, output + error);
        output.Should().Contain("passed");
    }
}
