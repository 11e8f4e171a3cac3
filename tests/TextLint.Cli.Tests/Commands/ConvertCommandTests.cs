namespace TextLint.Cli.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Straight = "\"It's gone,\" she said of the 5' 10\" door.\n", Curly = "“It’s gone,” she said of the 5' 10\" door.\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Marks_become_curly_and_straight_again()
    {
        _terminal.Write("a.txt", Straight);
        (await _terminal.RunAsync("convert", "--quotes", "curly", "a.txt")).Should().Be((0, "Converted 1 file of 1.\n", ""));
        _terminal.Read("a.txt").Should().Be(Curly);
        (await _terminal.RunAsync("convert", "--quotes", "curly", "a.txt")).Out.Should().Be("Nothing to convert.\n");
        await _terminal.RunAsync("convert", "--quotes", "straight", "a.txt");
        _terminal.Read("a.txt").Should().Be(Straight);
    }

    [Fact]
    public async Task A_check_and_a_diff_write_nothing()
    {
        _terminal.Write("a.txt", Straight);
        var check = await _terminal.RunAsync("convert", "--quotes", "curly", "--check", "a.txt");
        (check.Code, check.Out).Should().Be((1, "a.txt would change.\nWould convert 1 file of 1.\n"));
        var diff = await _terminal.RunAsync("convert", "--quotes", "curly", "--diff", "a.txt");
        diff.Code.Should().Be(0);
        diff.Out.Should().Contain("\n+“It’s gone,”");
        _terminal.Read("a.txt").Should().Be(Straight);
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output() =>
        (await _terminal.RunWithInputAsync(Straight, "convert", "--quotes", "curly", "-", "--stdin-filename", "a.txt")).Should().Be((0, Curly, ""));

    [Fact]
    public async Task A_mark_that_may_be_anything_is_told()
    {
        _terminal.Write("a.txt", "A lone ' stands.\n");
        var result = await _terminal.RunAsync("convert", "--quotes", "curly", "a.txt");
        (result.Code, result.Out).Should().Be((0, "Nothing to convert.\n"));
        result.Error.Should().StartWith("a.txt:1:8: ' left as it is: ");
    }

    [Fact]
    public async Task A_language_without_a_dictionary_is_converted_in_its_forms()
    {
        _terminal.Write("a.txt", "\"Ja\", sagte sie.\n");
        _terminal.Write("textlint.yml", "language: de\n");
        await _terminal.RunAsync("convert", "--quotes", "curly", "a.txt");
        _terminal.Read("a.txt").Should().Be("„Ja“, sagte sie.\n");
    }

    [Theory]
    [InlineData("--quotes must be one of curly, straight, not round", "convert", "--quotes", "round", "a.txt")]
    [InlineData("Option \"--quotes\" is required", "convert", "a.txt")]
    [InlineData("there is no file or folder \"b.txt\"", "convert", "--quotes", "curly", "b.txt")]
    public async Task A_wrong_command_is_one_line(string message, params string[] arguments)
    {
        var result = await _terminal.RunAsync(arguments);
        result.Code.Should().Be(2);
        result.Error.Should().StartWith($"textlint: {message}").And.EndWith("\n");
    }
}
