namespace TextLint.Cli.Tests.Vale;

/// <summary>The dictionaries that spelling rules of Vale styles name: where they lie, what they replace, and what is said where one is missing.</summary>
public sealed class ValeDictionaryTests : IDisposable
{
    private const string Rule = "extends: spelling\nmessage: \"Unknown: '%s'.\"\nlevel: error\n";

    private readonly TestTerminal _terminal = new();

    public ValeDictionaryTests()
    {
        _terminal.Write(".vale.ini", "StylesPath = styles\n[*.md]\nBasedOnStyles = House\n");
        _terminal.Write("a.md", "The harbour glomps a trundel.\n");
    }

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("dictionaries: [ships]\ndicpath: words\n", "styles/words", "The harbour glomps")]
    [InlineData("dictionaries: [ships]\ndicpath: words\n", "words", "The harbour glomps")]
    [InlineData("dictionaries: [ships]\n", "styles/config/dictionaries", "The harbour glomps")]
    [InlineData("dictionaries: [ships]\nappend: true\n", "styles/config/dictionaries", "glomps")]
    [InlineData("aff: words/ships.aff\ndic: words/ships.dic\n", "styles/words", "The harbour glomps")]
    [InlineData("", "styles/config/dictionaries", "glomps trundel")]
    public async Task A_rule_asks_the_dictionaries_that_it_names(string keys, string folder, string unknown)
    {
        WriteDictionary(folder);
        _terminal.Write("styles/House/Words.yml", Rule + keys);
        (await UnknownAsync()).Should().Be(unknown);
    }

    [Fact]
    public async Task The_rule_of_Vale_reads_what_lies_in_config_dictionaries_beside_its_own()
    {
        _terminal.Write(".vale.ini", "StylesPath = styles\n[*.md]\nVale.Spelling = YES\n");
        (await UnknownAsync()).Should().Be("glomps trundel");
        WriteDictionary("styles/config/dictionaries");
        (await UnknownAsync()).Should().Be("glomps");
    }

    [Theory]
    [InlineData("dictionaries: [boats]\n", "the dictionary \"boats\"")]
    [InlineData("dictionaries: [ships]\ndicpath: nowhere\n", "the folder \"nowhere\" of dictionaries")]
    [InlineData("dic: ships.dic\naff: ships.aff\n", "the dictionary \"ships.dic\"")]
    public async Task One_that_is_missing_is_a_fault_at_its_place_and_nothing_is_called_unknown(string keys, string fault)
    {
        _terminal.Write("styles/House/Words.yml", Rule + keys);
        var result = await _terminal.RunAsync("lint", "--format", "vale", "a.md");
        result.Error.Should().Contain("styles/House/Words.yml:").And.Contain(fault);
        (result.Code, result.Out).Should().Be((2, ""));
    }

    private void WriteDictionary(string folder)
    {
        _terminal.Write(folder + "/ships.aff", "SET UTF-8\n");
        _terminal.Write(folder + "/ships.dic", "2\na\ntrundel\n");
    }

    private async Task<string> UnknownAsync() =>
        string.Join(' ', (await _terminal.RunAsync("lint", "--format", "vale", "a.md")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\'')[1]));
}
