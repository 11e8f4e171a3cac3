using System.Text.Json;

namespace TextLint.Cli.Tests.Commands;

/// <summary>Each setting that holds for an article is shown with the place that says it.</summary>
public sealed class ConfigCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Each_setting_has_the_place_that_said_it_last()
    {
        _terminal.Write("house.yml", "language: en-GB\nrules:\n  Typos: hint\n  unused-acronym: error\n");
        _terminal.Write("textlint.yml", """
            extends: house.yml
            words: [Velden, Szymborsky]
            dictionaries: names.txt
            exclude: [old/, "*.tmp.md"]
            rules:
              double-space: off
            overrides:
              - files: drafts/**
                words: [ferrygate]
                rules:
                  unused-acronym: off
            """);
        _terminal.Write("names.txt", "Tarkanov\n");
        var settings = await SettingsAsync("drafts/story.md");
        settings.Should().Contain(("language", "en-GB", "house.yml:1:11")).And.Contain(("rules.double-space", "off", "textlint.yml:6:3")).And.Contain(("rules.unused-acronym", "off", "textlint.yml:11:7"))
            .And.Contain(("words", "2 words", "textlint.yml:2:1")).And.Contain(("words", "1 word", "textlint.yml:9:5")).And.Contain(("words", "word list", "textlint.yml:3:15")).And.Contain(("extends", "house.yml", "textlint.yml:1:10"));
        settings.Where(s => s.Key == "rules.repeated-word").Should().Equal([("rules.repeated-word", "hint", "house.yml:3:3")]);
        (await SettingsAsync("story.md")).Should().Contain(("rules.unused-acronym", "error", "house.yml:4:3"));
    }

    [Fact]
    public async Task An_option_and_a_slot_are_shown_under_their_own_names()
    {
        _terminal.Write("textlint.yml", "slots:\n  percent: word\nrules:\n  unattributed-quotation: {severity: error, min-words: 12}\nbudgets:\n  double-space: 7\n");
        (await SettingsAsync("story.md")).Should().Contain(("slots.percent", "word", "textlint.yml:2:3")).And.Contain(("rules.unattributed-quotation", "error", "textlint.yml:4:3")).And.Contain(("rules.unattributed-quotation.min-words", "12", "textlint.yml:4:56"))
            .And.Contain(("budgets.double-space", "7", "textlint.yml:6:3"));
    }

    [Theory]
    [InlineData("old/story.md", "old/", "textlint.yml:1:11")]
    [InlineData("a.tmp.md", "*.tmp.md", "textlint.yml:1:17")]
    public async Task The_pattern_that_leaves_an_article_out_is_named(string file, string pattern, string place)
    {
        _terminal.Write("textlint.yml", "exclude: [old/, \"*.tmp.md\"]\n");
        (await SettingsAsync(file)).Should().Contain(("exclude", pattern, place));
        (await SettingsAsync("story.md")).Should().NotContain(s => s.Key == "exclude");
    }

    [Fact]
    public async Task What_a_pack_says_points_into_the_pack_until_the_project_says_otherwise()
    {
        _terminal.Write("style/pack.yaml", "name: style\nrules:\n  double-space: warning\n  trailing-space: error\n");
        _terminal.Write("textlint.yml", "packs: [./style]\nrules: {trailing-space: hint}\n");
        var settings = await SettingsAsync("story.md");
        settings.Should().Contain(("rules.double-space", "warning", "style/pack.yaml:3:3")).And.Contain(("rules.trailing-space", "hint", "textlint.yml:2:9")).And.Contain(("packs", "./style (0 rules, 0 slots)", "textlint.yml:1:9"));
    }

    [Fact]
    public async Task What_is_kept_beside_and_in_an_article_is_named()
    {
        _terminal.Write("a.txt", "They met.\n");
        _terminal.Write("a.txt.textlint.yml", "words: [Velden]\ndate: 2026-03-04\nignore:\n  - rule: double-space\n    reason: verse\n");
        _terminal.Write("b.md", "---\ntextlint:\n  words: [Velden]\n---\n\nThey met.\n");
        (await SettingsAsync("a.txt")).Should().Contain(("words", "Velden", "a.txt.textlint.yml")).And.Contain(("date", "2026-03-04", "a.txt.textlint.yml")).And.Contain(("ignore", "double-space", "a.txt.textlint.yml"));
        (await _terminal.RunAsync("config", "show", "--file", "b.md")).Out.Should().Contain("Velden").And.Contain("b.md, front matter\n");
    }

    [Fact]
    public async Task Without_a_configuration_the_defaults_are_shown()
    {
        var (code, output, error) = await _terminal.RunAsync("config", "show");
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().MatchRegex(@"language +en-US +default\n").And.Contain("en_US, en_GB, en_CA, en_AU");
        (await _terminal.RunAsync("config", "check")).Out.Should().Contain("`textlint init` writes one");
    }

    [Fact]
    public async Task A_vale_ini_is_named_as_the_source_of_what_it_says()
    {
        _terminal.Write("styles/House/Toward.yml", "extends: existence\nmessage: toward\nlevel: warning\ntokens: [towards]\n");
        _terminal.Write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Toward = error\n");
        (await SettingsAsync("story.md")).Should().Contain(s => s.Key == "rules.House.Toward" && s.Value == "error").And.NotContain(s => s.Key == "rules.double-space");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("check")]
    public async Task A_fault_is_told_at_its_place_with_exit_code_2(string command)
    {
        _terminal.Write("textlint.yml", "rules:\n  duble-space: off\n");
        var (code, _, error) = await _terminal.RunAsync("config", command);
        code.Should().Be(ExitCode.Fault);
        error.Should().StartWith("textlint: textlint.yml:2:3: unknown-rule: ").And.Contain("double-space");
    }

    [Fact]
    public async Task A_folder_is_no_article()
    {
        Directory.CreateDirectory(Path.Combine(_terminal.Folder, "drafts"));
        (await _terminal.RunAsync("config", "show", "--file", "drafts")).Should().Be((ExitCode.Fault, "", "textlint: drafts is a folder; name an article.\n"));
    }

    /// <summary>Key, value, and place or else path of each setting.</summary>
    private async Task<(string Key, string Value, string From)[]> SettingsAsync(string file)
    {
        var (code, output, error) = await _terminal.RunAsync("config", "show", "--format", "json", "--file", file);
        (code, error).Should().Be((ExitCode.Clean, ""));
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("settings").EnumerateArray().Select(s => (s.GetProperty("key").GetString()!, s.GetProperty("value").GetString()!, FromOf(s)))];
    }

    private static string FromOf(JsonElement setting)
    {
        if (setting.TryGetProperty("from", out var from)) return $"{from.GetString()}:{setting.GetProperty("line")}:{setting.GetProperty("column")}";
        return setting.TryGetProperty("path", out var path) ? path.GetString()! : setting.GetProperty("source").GetString()!;
    }
}
