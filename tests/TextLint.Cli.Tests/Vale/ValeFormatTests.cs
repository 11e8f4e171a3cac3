using System.Text.Json;

namespace TextLint.Cli.Tests.Vale;

/// <summary>What scripts made for Vale find here: its lines, its JSON, its flags, its exit codes.</summary>
public sealed class ValeFormatTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public ValeFormatTests()
    {
        _terminal.Write(".vale.ini", "StylesPath = styles\nMinAlertLevel = suggestion\n[*.{md,txt}]\nBasedOnStyles = House\n");
        _terminal.Write("styles/House/Toward.yml", "extends: existence\nmessage: \"Write toward, not '%s'.\"\nlevel: error\nlink: https://example.org/toward\ntokens: [towards]\n");
        _terminal.Write("styles/House/Use.yml", "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: suggestion\naction: {name: replace}\nswap: {utilise: use}\n");
        _terminal.Write("a.md", "# Harbour\n\nIt 😀 went towards it.\n");
        _terminal.Write("b.md", "They utilise the quay.\n");
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Lines_are_Vales_and_columns_count_code_points()
    {
        var (code, text, error) = await _terminal.RunAsync("lint", "--format", "vale", "--sort", "--normalize", "--relative", "--no-global", ".");
        text.Should().Be("a.md:3:11:House.Toward:Write toward, not 'towards'.\nb.md:1:6:House.Use:Use 'use' instead of 'utilise'.\n");
        (code, error).Should().Be((1, ""));
    }

    [Fact]
    public async Task The_json_is_that_of_Vale()
    {
        var (_, text, _) = await _terminal.RunAsync("lint", "--format", "vale", "--output=JSON", "a.md", "b.md");
        using var json = JsonDocument.Parse(text);
        var first = json.RootElement.GetProperty("a.md")[0];
        first.GetProperty("Check").GetString().Should().Be("House.Toward");
        first.GetProperty("Span").EnumerateArray().Select(e => e.GetInt32()).Should().Equal(11, 17);
        (first.GetProperty("Line").GetInt32(), first.GetProperty("Severity").GetString(), first.GetProperty("Match").GetString(), first.GetProperty("Link").GetString()).Should().Be((3, "error", "towards", "https://example.org/toward"));
        json.RootElement.GetProperty("b.md")[0].GetProperty("Action").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be("{\"Name\":\"replace\",\"Params\":[\"use\"]}");
    }

    [Theory]
    [InlineData("extends: existence\nmessage: x\ntokens: [quay]\n", "", "null")]
    [InlineData("extends: existence\nmessage: x\ntokens: [quay]\naction: {name: remove}\n", "remove", "null")]
    [InlineData("extends: existence\nmessage: x\ntokens: [quay]\naction: {name: edit, params: [truncate, y]}\n", "edit", "[\"truncate\",\"y\"]")]
    [InlineData("extends: substitution\nmessage: x\nswap: {quay: pier}\n", "", "null")]
    [InlineData("extends: substitution\nmessage: x\nswap: {quay: pier|dock}\naction: {name: replace}\n", "replace", "[\"pier\",\"dock\"]")]
    public async Task An_action_is_handed_on_as_the_rule_has_it(string rule, string name, string parameters)
    {
        _terminal.Write("styles/House/Use.yml", rule);
        var action = (await FirstAsync("b.md")).GetProperty("Action");
        action.GetProperty("Name").GetString().Should().Be(name);
        action.GetProperty("Params").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be(parameters);
    }

    [Theory]
    [InlineData("extends: existence\nmessage: x\ntokens: [quay]\n", "", "")]
    [InlineData("extends: existence\nmessage: x\ntokens: [quay]\nlink: https://example.org/quay\ndescription: \"Ships lie at a '%s'.\"\n", "Ships lie at a 'quay'.", "https://example.org/quay")]
    [InlineData("extends: substitution\nmessage: x\nswap: {quay: pier}\ndescription: \"'%s', not '%s'\"\n", "'pier', not 'quay'", "")]
    public async Task Description_and_link_are_those_of_the_rule(string rule, string description, string link)
    {
        _terminal.Write("styles/House/Use.yml", rule);
        var first = await FirstAsync("b.md");
        (first.GetProperty("Description").GetString(), first.GetProperty("Link").GetString()).Should().Be((description, link));
    }

    [Fact]
    public async Task A_filter_may_be_named_that_lies_with_the_styles()
    {
        _terminal.Write("styles/config/filters/errors.expr", ".Level == 'error'\n");
        (await _terminal.RunAsync("lint", "--format", "vale", "--filter", "errors.expr", ".")).Out.Should().StartWith("a.md:").And.NotContain("b.md");
        var result = await _terminal.RunAsync("lint", "--format", "vale", "--filter", "warnings.expr", ".");
        result.Code.Should().Be(2);
        result.Error.Should().Contain("--filter");
    }

    [Fact]
    public async Task The_environment_may_name_the_configuration()
    {
        _terminal.Variables["VALE_CONFIG_PATH"] = _terminal.Write("styles/other.ini", "StylesPath = .\n[*]\nHouse.Use = YES\n");
        (await _terminal.RunAsync("lint", "--format", "vale", ".")).Out.Should().StartWith("b.md:1:6:House.Use:").And.NotContain("a.md");
        // What is written with the command goes before it, and our own formats do not know it.
        (await _terminal.RunAsync("lint", "--format", "vale", "--config", Path.Combine(_terminal.Folder, ".vale.ini"), ".")).Out.Should().Contain("a.md:3:11:House.Toward:");
        (await _terminal.RunAsync("lint", "--format", "line", ".")).Out.Should().Contain("a.md");
        _terminal.Variables["VALE_CONFIG_PATH"] = "nowhere.ini";
        (await _terminal.RunAsync("lint", "--format", "vale", ".")).Should().Be((2, "", "textlint: VALE_CONFIG_PATH names nowhere.ini, and there is no such file: unset it or name a .vale.ini.\n"));
    }

    [Theory]
    [InlineData("--minAlertLevel error .", 1, "a.md")]
    [InlineData("--minAlertLevel=warning b.md", 0, "")]
    [InlineData("--filter .Level=='suggestion' .", 0, "b.md")]
    [InlineData("--glob b.* .", 0, "b.md")]
    [InlineData("--glob !b.* .", 1, "a.md")]
    [InlineData("--no-exit .", 0, "a.md b.md")]
    public async Task Flags_do_what_they_do_there(string flags, int code, string files)
    {
        var result = await _terminal.RunAsync(["lint", "--format", "vale", .. flags.Split(' ')]);
        result.Code.Should().Be(code, result.Out + result.Error);
        string.Join(' ', result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]).Distinct()).Should().Be(files);
    }

    [Fact]
    public async Task A_vale_ini_elsewhere_is_taken_by_its_path()
    {
        var other = _terminal.Write("styles/other.ini", "StylesPath = .\n[*]\nHouse.Use = YES\n");
        (await _terminal.RunAsync("lint", "--format", "vale", "--config", other, ".")).Out.Should().StartWith("b.md:1:6:House.Use:").And.NotContain("a.md");
    }

    [Fact]
    public async Task Standard_input_has_the_ending_that_is_said()
    {
        (await _terminal.RunWithInputAsync("`towards` and towards\n", "lint", "--format", "vale", "--ext=.md")).Out.Should().Be("stdin.md:1:15:House.Toward:Write toward, not 'towards'.\n");
        (await _terminal.RunWithInputAsync("`towards`\n", "lint", "--format", "vale", "--ext=.md", "--ignore-syntax")).Out.Should().StartWith("stdin.md:1:2:");
    }

    [Theory]
    [InlineData("--glob *.md a.md", "--glob is a flag of Vale")]
    [InlineData("--format json --minAlertLevel error a.md", "--minAlertLevel is a flag of Vale")]
    [InlineData("--format vale --minAlertLevel info a.md", "--minAlertLevel must be suggestion, warning or error, not info")]
    [InlineData("--format vale --filter .Level== a.md", "the expression of --filter cannot be read")]
    [InlineData("--format vale --output=table.tmpl a.md", "--output must be line, CLI or JSON")]
    public async Task What_cannot_be_done_is_one_line(string flags, string message)
    {
        var result = await _terminal.RunAsync(["lint", .. flags.Split(' ')]);
        (result.Code, result.Out).Should().Be((2, ""));
        result.Error.Should().StartWith("textlint: ").And.Contain(message);
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    [Fact]
    public async Task Our_own_formats_carry_the_findings_with_their_links()
    {
        (await _terminal.RunAsync("lint", "--format", "line", "a.md")).Out.Should().Be("a.md:3:12: error House.Toward Write toward, not 'towards'.\n");
        using var json = JsonDocument.Parse((await _terminal.RunAsync("lint", "--format", "json", "a.md")).Out);
        json.RootElement.GetProperty("files")[0].GetProperty("diagnostics")[0].GetProperty("link").GetString().Should().Be("https://example.org/toward");
        using var sarif = JsonDocument.Parse((await _terminal.RunAsync("lint", "--format", "sarif", "a.md")).Out);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[run.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32()];
        (rule.GetProperty("id").GetString(), rule.GetProperty("helpUri").GetString()).Should().Be(("House.Toward", "https://example.org/toward"));
    }

    private async Task<JsonElement> FirstAsync(string file)
    {
        using var json = JsonDocument.Parse((await _terminal.RunAsync("lint", "--format", "vale-json", file)).Out);
        return json.RootElement.GetProperty(file)[0].Clone();
    }
}
