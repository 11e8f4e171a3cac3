namespace TextLint.EndToEnd.Tests.Setup;

/// <summary>The manual page as the programs that show it read it.</summary>
public sealed class ManualTests
{
    [Theory]
    [InlineData("mandoc", "-Tlint", "-Wall")]
    [InlineData("groff", "-man", "-Tutf8", "-ww", "-z", "-")]
    public void No_reader_of_manuals_has_anything_to_remark(params string[] command)
    {
        Assert.SkipUnless(ProgramRun.Succeeds(command[0] == "groff" ? ["groff", "--version"] : ["sh", "-c", "command -v mandoc"]), $"There is no {command[0]}.");
        var page = Executable.Run(Path.GetTempPath(), "", "man").Out;
        var (code, output, error) = ProgramRun.Run(Path.GetTempPath(), page, [], command);
        (code, output, error).Should().Be((0, "", ""));
    }

    [Fact]
    public void What_is_shown_has_the_words_of_the_help()
    {
        Assert.SkipUnless(ProgramRun.Succeeds("groff", "--version"), "There is no groff.");
        var page = Executable.Run(Path.GetTempPath(), "", "man").Out;
        var shown = ProgramRun.Run(Path.GetTempPath(), page, [("GROFF_NO_SGR", "1")], ["groff", "-man", "-Tascii", "-P-cbou", "-rLL=200n", "-"]).Out;
        shown.Should().Contain("textlint lint [<paths>]").And.Contain("--fail-on").And.Contain("EXIT STATUS").And.Contain("~/.config/textlint/words.txt").And.NotContain("\\f").And.NotContain("\\-");
    }
}
