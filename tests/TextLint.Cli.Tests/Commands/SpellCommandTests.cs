using System.Text;
using TextLint.Cli.Tests.Spelling;

namespace TextLint.Cli.Tests.Commands;

public sealed class SpellCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("ferry\nwrold\n", "ok\tferry\nbad\twrold\n")]
    [InlineData("ferry\r\nwrold\r\n", "ok\tferry\nbad\twrold\n")]
    [InlineData("ferry\n\nwrold", "ok\tferry\nok\t\nbad\twrold\n")]
    [InlineData("\uFEFFferry\nFerry\nfährt\n", "ok\tferry\nok\tFerry\nok\tfährt\n")]
    [InlineData("", "")]
    public async Task Every_line_is_answered(string input, string output)
    {
        _terminal.WriteDictionary("harbour", "ferry", "fährt");
        var (code, text, error) = await _terminal.RunWithInputAsync(input, "spell", "--aff", "harbour.aff", "--dic", "harbour.dic");
        (code, text, error).Should().Be((ExitCode.Clean, output, ""));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_no_letters_and_no_fault()
    {
        _terminal.WriteDictionary("harbour", "ferry");
        using var output = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream([0xFF, 0xFE, (byte)'\n', .. "ferry"u8, 0xC3]);
        var code = await TextLintCommand.RunAsync(["spell", "--aff", "harbour.aff"], new Terminal(input, output, output, Stream.Null, false, 0, _terminal.Folder));
        (code, output.ToString()).Should().Be((ExitCode.Clean, "bad\t\uFFFD\uFFFD\nbad\tferry\uFFFD\n"));
    }

    [Fact]
    public async Task What_can_be_answered_is_answered_before_more_is_waited_for()
    {
        _terminal.WriteDictionary("harbour", "ferry");
        using var bytes = new MemoryStream();
        await using var output = new StreamWriter(bytes, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        using var input = new SlowInput("ferry\nwrold\n", "ferry\n", () => Encoding.UTF8.GetString(bytes.ToArray()));
        await TextLintCommand.RunAsync(["spell", "--aff", "harbour.aff"], new Terminal(input, output, TextWriter.Null, Stream.Null, false, 0, _terminal.Folder));
        input.Seen.Should().Equal("", "ok\tferry\nbad\twrold\n", "ok\tferry\nbad\twrold\nok\tferry\n");
    }

    [Fact]
    public async Task Several_dictionaries_are_one()
    {
        var (harbour, arts) = (_terminal.WriteDictionary("harbour", "ferry"), _terminal.WriteDictionary("arts", "opera"));
        (await _terminal.RunWithInputAsync("ferry\nopera\nwrold\n", "spell", "-d", $"{harbour},{arts}")).Out.Should().Be("ok\tferry\nok\topera\nbad\twrold\n");
    }

    [Fact]
    public async Task Without_a_name_the_dictionaries_and_words_are_those_of_the_configuration()
    {
        _terminal.WriteDictionary("de_harbour", "Fähre");
        _terminal.Write("textlint.yml", "language: de\ndictionaries: [de_harbour.aff, words.txt]\nwords: ['*Fähre', Kai]\n");
        _terminal.Write("words.txt", "Velden\n");
        (await _terminal.RunWithInputAsync("Fähre\nKai\nVelden\nFahre\n", "spell")).Out.Should().Be("bad\tFähre\nok\tKai\nok\tVelden\nbad\tFahre\n");
    }

    [Theory]
    [InlineData("harbour.aff: there is no such file; look at --aff and --dic.", "spell", "--aff", "harbour.aff", "--dic", "harbour.dic")]
    [InlineData("there is no dictionary for \"xx-Harbour\"", "spell", "-d", "xx-Harbour")]
    [InlineData("no/such.aff: there is no such file", "spell", "-d", "no/such")]
    [InlineData("--order must be one of likely, hunspell, not best", "spell", "--order", "best")]
    [InlineData("there is no dictionary for \"xx-Harbour\"", "spell", "-a", "-d", "xx-Harbour")]
    [InlineData("there is no encoding \"harbour\"; use UTF-8.", "spell", "-a", "-i", "harbour")]
    public async Task What_is_wrong_is_said_in_one_line(string part, params string[] arguments)
    {
        var (code, output, error) = await _terminal.RunWithInputAsync("ferry\n", arguments);
        (code, output).Should().Be((ExitCode.Fault, ""));
        error.Should().StartWith("textlint: ").And.Contain(part).And.EndWith(".\n");
        error.Count(c => c == '\n').Should().Be(1);
    }

    /// <summary>Hands out its parts one read at a time, and notes what had been written each time it was asked.</summary>
    private sealed class SlowInput(string first, string second, Func<string> written) : MemoryStream
    {
        private readonly Queue<byte[]> _parts = new([Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second)]);

        public List<string> Seen { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            Seen.Add(written());
            if (!_parts.TryDequeue(out var part)) return 0;
            part.CopyTo(buffer, offset);
            return part.Length;
        }
    }
}
