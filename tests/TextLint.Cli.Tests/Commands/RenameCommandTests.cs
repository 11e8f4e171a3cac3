namespace TextLint.Cli.Tests.Commands;

public sealed class RenameCommandTests
{
    private const string Article = "---\ntitle: Kabulov speaks\n---\n\nFarid Kabulov spoke. A friend of Kabulov left.\n";

    [Fact]
    public async Task The_file_is_written()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.md", Article);
        (await terminal.RunAsync("rename", "a.md", "Farid Kabulov", "Omar Jones")).Should().Be((0, "4 places changed in a.md.\n", ""));
        terminal.Read("a.md").Should().Be("---\ntitle: Jones speaks\n---\n\nOmar Jones spoke. A friend of Jones left.\n");
    }

    [Fact]
    public async Task A_diff_writes_nothing()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.md", Article);
        var (code, output, _) = await terminal.RunAsync("rename", "a.md", "kabulov", "Omar Jones", "--diff");
        code.Should().Be(0);
        output.Should().Contain("+title: Jones speaks");
        terminal.Read("a.md").Should().Be(Article);
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output()
    {
        using var terminal = new TestTerminal();
        (await terminal.RunWithInputAsync("Farid Kabulov spoke.", "rename", "-", "Farid Kabulov", "Omar Jones")).Should().Be((0, "Omar Jones spoke.", ""));
    }

    [Theory]
    [InlineData("Nobody", "Omar Jones", "textlint: a.txt names nobody \"Nobody\"; `textlint cast a.txt` lists its names.\n")]
    [InlineData("Lundgren", "Omar Jones", "textlint: \"Lundgren\" names 2 in a.txt: Tom Lundgren (line 1), Ann Lundgren (line 1); write the one in full.\n")]
    [InlineData("Tom Lundgren", "<b>", "textlint: \"<b>\" is no name; write words on one line, without markup.\n")]
    public async Task What_cannot_be_done_is_one_line(string old, string renamed, string expected)
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.txt", "Tom Lundgren and Ann Lundgren came.");
        (await terminal.RunAsync("rename", "a.txt", old, renamed)).Should().Be((2, "", expected));
    }

    [Fact]
    public async Task What_is_left_alone_is_told_with_its_place()
    {
        using var terminal = new TestTerminal();
        terminal.Write("a.txt", "Ann Lundgren and Tom Lundgren came. A friend of Lundgren left.");
        var (code, _, error) = await terminal.RunAsync("rename", "a.txt", "Tom Lundgren", "Tom Berg");
        (code, error).Should().Be((0, "a.txt:1:49: \"Lundgren\" left as it is: another name of the article has the word too.\n"));
        terminal.Read("a.txt").Should().Be("Ann Lundgren and Tom Berg came. A friend of Lundgren left.");
    }
}
