using TextLint.Cli.Tests.Spelling;

namespace TextLint.Cli.Tests.Commands;

public sealed class WordsCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task A_project_without_a_configuration_gets_one_with_a_list()
    {
        (await _terminal.RunAsync("words", "add", "Velden", "*irregardless", "Ardmoor")).Should().Be((ExitCode.Clean, "words.txt: added Velden\nwords.txt: added *irregardless\nwords.txt: added Ardmoor\n", ""));
        _terminal.Read("words.txt").Should().Be("*irregardless\nArdmoor\nVelden\n");
        _terminal.Read("textlint.yml").Should().Be("dictionaries:\n  - words.txt\n");
        (await _terminal.RunAsync("words", "list")).Should().Be((ExitCode.Clean, "Ardmoor\nVelden\n*irregardless\n", ""));
    }

    [Fact]
    public async Task Words_go_to_the_list_that_the_project_has()
    {
        _terminal.Write("textlint.yml", "# House\ndictionaries: [house/names.txt, more.txt]\nwords: [Zeta]\n");
        _terminal.Write("house/names.txt", "# Names\nVelden\n");
        _terminal.Write("more.txt", "");
        (await _terminal.RunAsync("words", "add", "--to", "project", "blog/log", "Velden")).Out.Should().Be("house/names.txt: added blog/log\nhouse/names.txt: has Velden\n");
        _terminal.Read("house/names.txt").Should().Be("# Names\nblog/log\nVelden\n");
        _terminal.Read("textlint.yml").Should().Be("# House\ndictionaries: [house/names.txt, more.txt]\nwords: [Zeta]\n");
        (await _terminal.RunAsync("words", "list", "--of", "project")).Out.Should().Be("Velden\nZeta\nblog/log\n");
    }

    [Fact]
    public async Task A_list_that_is_there_and_not_named_is_named()
    {
        _terminal.Write("textlint.yml", "language: en-GB");
        _terminal.Write("words.txt", "Velden\n");
        await _terminal.RunAsync("words", "add", "Ardmoor");
        _terminal.Read("words.txt").Should().Be("Ardmoor\nVelden\n");
        _terminal.Read("textlint.yml").Should().Be("language: en-GB\ndictionaries:\n  - words.txt\n");
    }

    [Fact]
    public async Task A_model_must_be_in_a_dictionary()
    {
        _terminal.WriteDictionary("de_harbour", "Hafen");
        _terminal.Write("textlint.yml", "language: de\ndictionaries: [de_harbour.aff, words.txt]\n");
        _terminal.Write("words.txt", "");
        (await _terminal.RunAsync("words", "add", "Kai/Haven")).Error.Should().Be("textlint: \"Haven\" is in no dictionary, so nothing can be inflected like it; write \\/ for a slash that belongs to the word.\n");
        (await _terminal.RunAsync("words", "add", "Kai/Hafen")).Out.Should().Be("words.txt: added Kai/Hafen\n");
    }

    [Theory]
    [InlineData("\"*\" is no word: The word is missing.", "*")]
    [InlineData("\" \" is no word: It is empty.", " ")]
    [InlineData("There is no option --too. See `textlint add --help`.", "--too")]
    [InlineData("--to must be one of project, pack, user, not desk. See `textlint add --help`.", "--to", "desk", "x")]
    public async Task What_is_no_word_is_said(string message, params string[] arguments)
    {
        var (code, output, error) = await _terminal.RunAsync(["words", "add", .. arguments]);
        (code, output).Should().Be((ExitCode.Fault, ""));
        error.Should().Contain(message);
        Directory.GetFiles(_terminal.Folder).Should().BeEmpty();
    }

    [Fact]
    public async Task A_configuration_that_cannot_be_added_to_is_left_alone()
    {
        _terminal.Write("textlint.yml", "dictionaries: {}\n");
        var (code, output, error) = await _terminal.RunAsync("words", "add", "Velden");
        (code, output).Should().Be((ExitCode.Fault, ""));
        error.Should().Be("textlint: there is no list to add \"Velden\" to: textlint.yml cannot be read or added to; mend it, or add the line `dictionaries: [words.txt]`.\n");
        File.Exists(Path.Combine(_terminal.Folder, "words.txt")).Should().BeFalse();
    }

    [Fact]
    public async Task A_word_can_be_one_of_the_packs()
    {
        (await _terminal.RunAsync("words", "add", "--to", "pack", "Tarkanov")).Error.Should().Contain("no pack that lies in a folder holds here");
        _terminal.Write("textlint.yml", "packs: [us-wire, ./style]\n");
        _terminal.Write("style/pack.yaml", "name: style\nversion: 1.0.0\nlanguage: en\n");
        (await _terminal.RunAsync("words", "add", "--to", "pack", "Tarkanov")).Should().Be((ExitCode.Clean, "style/pack.yaml: added Tarkanov\n", ""));
        _terminal.Read("style/pack.yaml").Should().Be("name: style\nversion: 1.0.0\nlanguage: en\nwords:\n  - Tarkanov\n");
    }
}
