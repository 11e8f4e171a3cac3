using System.Text.RegularExpressions;
using CsCheck;
using TextLint.Cli.Spelling;

namespace TextLint.Cli.Tests.Spelling;

/// <summary>Transcripts of Ispell's pipe protocol: what a client writes, what it reads after the line that names the program.</summary>
public sealed partial class IspellSessionTests : IDisposable
{
    private static readonly string[] s_words = ["the", "ferry", "was", "late", "don't", "x-ray", "deep", "water", "Velden", "fährt"];
    private readonly TestTerminal _terminal = new();

    // Random texts come on several threads: whoever is first writes it, and the others wait.
    private readonly Lazy<string> _dictionary;

    public IspellSessionTests() => _dictionary = new Lazy<string>(() => _terminal.WriteDictionary("harbour", s_words));

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("the ferry\n", "*|*||")]
    [InlineData("the fery was lat\n", "*|# fery 4|*|# lat 13||")]
    [InlineData("^the fery\n", "*|# fery 5||")]
    [InlineData("\n", "|")]
    [InlineData("^\n", "|")]
    [InlineData("the\nfery\n\nlate", "*||# fery 0|||*||")]
    [InlineData("the\r\n", "*||")]
    [InlineData("  , ferry; (fery) 'ferry' “late”\n", "*|# fery 12|*|*||")]
    [InlineData("don't don’t don't' dont\n", "*|*|*|# dont 19||")]
    [InlineData("x-ray deep-water deep-watr -late- the--ferry\n", "*|*|*|# watr 22|*|*|*||")]
    [InlineData("fährt 😀 fery\n", "*|# fery 8||")]
    [InlineData("12 B2 b2b 1.5 fery2\n", "|")]
    [InlineData("http://velden.example/fery desk@fery.example fery@ fery\n", "# fery 45|# fery 51||")]
    [InlineData("^*fery\n", "# fery 2||")]
    public void Each_word_has_a_line_and_each_line_of_text_a_blank_one(string input, string output) => Talk(input).Should().Be(output);

    [Theory]
    [InlineData("!\nthe fery\n", "# fery 4||")]
    [InlineData("!\n%\nthe fery\n", "*|# fery 4||")]
    [InlineData("@fery\nfery Fery FERY feri\n", "*|*|*|# feri 15||")]
    [InlineData("@Fery\nfery Fery\n", "# fery 0|*||")]
    [InlineData("*fery\nfery\n", "*||")]
    [InlineData("&FERY\nfery\n", "*||")]
    [InlineData("+tex\n-\n~nroff\n`\n#\n", "")]
    [InlineData("$$cs mode,none\n$$ra fery,ferry\n", "")]
    [InlineData("$$cr lang\n", "|")]
    [InlineData("@b\n@a c\n$$pp\n", "2: b, a c|")]
    [InlineData("$ferry\n", "*||")]
    [InlineData("*\n@ \n&\n", "")]
    public void Commands_are_obeyed_in_silence(string input, string output) => Talk(input).Should().Be(output);

    [Fact]
    public async Task Words_are_kept_from_one_session_to_the_next_once_they_are_saved()
    {
        var dictionary = _terminal.WriteDictionary("harbour", s_words);
        _terminal.Write("mine.txt", "# Mine\nZeta\n");
        string[] arguments = ["spell", "-a", "-d", dictionary, "-p", "mine.txt"];
        await _terminal.RunWithInputAsync("*fery\n@lat\n#\n*wass\n", arguments);
        _terminal.Read("mine.txt").Should().Be("# Mine\nfery\nZeta\n");
        var answers = (await _terminal.RunWithInputAsync("^Zeta fery lat wass\n", arguments)).Out;
        Suggestions().Replace(answers, "# ${word} ${column}").Should().EndWith("*\n*\n# lat 11\n# wass 15\n\n");
    }

    [Fact]
    public async Task A_personal_list_that_cannot_be_written_is_told_and_does_not_end_the_session()
    {
        var dictionary = _terminal.WriteDictionary("harbour", s_words);
        _terminal.Write("file", "");
        var (code, output, error) = await _terminal.RunWithInputAsync("*fery\n#\nfery\n", "spell", "-a", "-d", dictionary, "-p", "file/mine.txt");
        (code, output[(IspellSession.Banner.Length + 1)..]).Should().Be((ExitCode.Clean, "*\n\n"));
        error.Should().StartWith("textlint: ").And.Contain("mine.txt");
    }

    [Fact]
    public async Task Who_speaks_is_said_as_clients_want_to_hear_it()
    {
        foreach (var arguments in (string[][])[["-vv"], ["-v"], ["spell", "-vv"]])
        {
            var (code, output, error) = await _terminal.RunAsync(arguments);
            (code, output, error).Should().Be((ExitCode.Clean, IspellSession.Banner + "\n", ""));
        }
        IspellSession.Banner.Should().MatchRegex(@"^@\(#\) International Ispell Version 3\.[0-9.]+ \(but really Hunspell [0-9.]+\), spoken by TextLint [0-9.]+$");
    }

    [Theory]
    [InlineData("-a -m -B -d american -p mine.txt", "Pipe american mine.txt")]
    [InlineData("-a  -d en_US -i UTF-8", "Pipe en_US  UTF-8")]
    [InlineData("-a -dde -pmine.txt --encoding=utf-8 -S -C -w x -T tex", "Pipe de mine.txt utf-8")]
    [InlineData("-D -a /dev/null", "Dictionaries")]
    [InlineData("-a --lang=de --personal=p.txt --sug-mode=fast", "Pipe de p.txt")]
    [InlineData("spell -d de -a", "Pipe de")]
    [InlineData("-a -T -a", "Pipe")]
    public void What_clients_of_all_kinds_send_is_understood(string arguments, string expected)
    {
        var parsed = IspellArguments.Parse(arguments.Split(' '))!;
        $"{parsed.Mode} {parsed.Dictionary} {parsed.PersonalList} {parsed.Encoding}".TrimEnd().Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lint -a")]
    [InlineData("spell -d de --sug")]
    [InlineData("spell")]
    [InlineData("--version")]
    public void Other_command_lines_are_none_of_Ispells(string arguments) =>
        IspellArguments.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().BeNull();

    [Fact]
    public void Any_line_is_survived_and_each_text_ends_in_a_blank_line() =>
        Gen.OneOf(Gen.String[0, 40], Gen.String[Gen.Char["ab'-’ @:/^\uD83D\uDE00\u0301"], 0, 30]).Select(s => s.Replace('\n', ' ').Replace('\r', ' ')).Sample(
            line => Talk("^" + line + "\n").Should().EndWith("|"),
            iter: 2_000);

    [Fact]
    public void A_long_line_is_read_in_one_pass()
    {
        var line = string.Concat(Enumerable.Repeat("fery ", 200_000));
        IspellTokens.Read(line, 0).Should().HaveCount(200_000);
        IspellTokens.Read(new string('-', 1_000_000), 0).Should().BeEmpty();
        IspellTokens.Read(new string(' ', 1_000_000), 0).Should().BeEmpty();
    }

    /// <summary>The answers, each line end shown as a bar, and words with suggestions as those without: what is offered is not the protocol's.</summary>
    private string Talk(string input)
    {
        var (code, output, error) = _terminal.RunWithInputAsync(input, "spell", "-a", "-d", _dictionary.Value, "-p", "none.txt").GetAwaiter().GetResult();
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().StartWith(IspellSession.Banner + "\n");
        return Suggestions().Replace(output[(IspellSession.Banner.Length + 1)..], "# ${word} ${column}").Replace('\n', '|');
    }

    [GeneratedRegex(@"^& (?<word>\S+) [1-9][0-9]* (?<column>[0-9]+): \S.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Suggestions();
}
