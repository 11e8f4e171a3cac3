namespace TextLint.Cli.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private const string Before = "The ferry stops\u00A0 in May. \n\n\nNobody was asked", After = "The ferry stops in May.\n\nNobody was asked\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Safe_fixes_are_written_and_a_second_run_changes_nothing()
    {
        _terminal.Write("a.txt", Before);
        var result = await _terminal.RunAsync("fix", "a.txt");
        result.Should().Be((0, "Fixed 1 file of 1.\n", ""));
        _terminal.Read("a.txt").Should().Be(After);
        (await _terminal.RunAsync("fix", "a.txt")).Out.Should().Be("Nothing to fix.\n");
        _terminal.Read("a.txt").Should().Be(After);
    }

    [Fact]
    public async Task A_check_writes_nothing_and_fails()
    {
        _terminal.Write("a.txt", Before);
        var result = await _terminal.RunAsync("fix", "--check", "a.txt");
        result.Code.Should().Be(1);
        result.Out.Should().Contain("a.txt would change.");
        _terminal.Read("a.txt").Should().Be(Before);
    }

    [Fact]
    public async Task A_diff_writes_nothing()
    {
        _terminal.Write("a.txt", Before);
        var result = await _terminal.RunAsync("fix", "--diff", "a.txt");
        result.Code.Should().Be(0);
        result.Out.Should().StartWith("--- a/a.txt\n+++ b/a.txt\n").And.Contain("\n+The ferry stops in May.\n");
        _terminal.Read("a.txt").Should().Be(Before);
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output() =>
        (await _terminal.RunWithInputAsync(Before, "fix", "-", "--stdin-filename", "a.txt")).Should().Be((0, After, ""));

    [Fact]
    public async Task Clean_up_frees_pasted_text_of_what_pages_leave()
    {
        const string Pasted = "The ferry\u200B stops\u00A0 in May.\n\n\nThe govern- ment didnâ€™t know.\n\nPost a Comment\n\n0 Comments\n", Clean = "The ferry stops in May.\n\nThe government didn’t know.\n";
        _terminal.Write("a.txt", Pasted);
        (await _terminal.RunAsync("fix", "--clean", "--check", "a.txt")).Should().Be((1, "a.txt would change.\nWould clean up 1 file of 1.\n", ""));
        (await _terminal.RunAsync("fix", "--clean", "a.txt")).Should().Be((0, "Cleaned up 1 file of 1.\n", ""));
        _terminal.Read("a.txt").Should().Be(Clean);
        (await _terminal.RunAsync("fix", "--clean", "a.txt")).Out.Should().Be("Nothing to clean up.\n");
        (await _terminal.RunWithInputAsync(Pasted, "fix", "--clean", "-")).Should().Be((0, Clean, ""));
    }

    [Fact]
    public async Task Nothing_is_written_under_a_configuration_at_fault()
    {
        _terminal.Write("a.txt", Before);
        _terminal.Write("textlint.yml", "ruls: {}\n");
        (await _terminal.RunAsync("fix", "a.txt")).Code.Should().Be(2);
        _terminal.Read("a.txt").Should().Be(Before);
    }

    [Fact]
    public async Task Line_breaks_and_byte_order_mark_are_kept()
    {
        _terminal.Write("a.txt", "\uFEFFThe ferry stops\u00A0 in May.\r\nNobody was asked.\r\n");
        await _terminal.RunAsync("fix", "a.txt");
        File.ReadAllBytes(Path.Combine(_terminal.Folder, "a.txt")).Should().StartWith([0xEF, 0xBB, 0xBF]).And.EndWith("asked.\r\n"u8.ToArray());
    }
}
