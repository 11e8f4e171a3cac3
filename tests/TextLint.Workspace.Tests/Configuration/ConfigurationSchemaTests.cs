using Json.Schema;

namespace TextLint.Workspaces.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(ConfigurationSchema.Create(ConfigurationCatalog.Instance));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"extends": "../textlint.yml", "language": "en-GB", "words": null, "dictionaries": ["a.txt"], "residue": ["x"], "exclude": "drafts/**"}""")]
    [InlineData("""{"rules": {"double-space": "off", "TL1002": {"severity": "on"}, "Typos": "hint", "TL40": "error"}}""")]
    [InlineData("""{"rules": {"undefined-acronym": {"severity": "info", "min-uses": 3, "headings": false, "strictness": "strict"}}}""")]
    [InlineData("""{"packs": ["us-wire", "./style"], "slots": {"percent": "sign"}, "acronyms": ["NATO"], "household": "Ada Brook", "rules": {"us-wire": "info", "us-wire.toward": {"severity": "off"}}}""")]
    [InlineData("""{"slots": {"percent": {"style": "word", "severity": "error", "least": 3, "confirmed": false, "examples": [{"bad": "[|4|]", "fixed": "5"}]}}}""")]
    [InlineData("""{"overrides": [{"files": ["*.md"], "exclude": "x", "language": "en", "rules": {"double-space": "off"}}]}""")]
    public void What_the_reader_takes_is_valid(string json) => IsValid(json).Should().BeTrue();

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"langauge": "en"}""")]
    [InlineData("""{"rules": {"Duoble space": "off"}}""")]
    [InlineData("""{"slots": {"percentage": "sign"}}""")]
    [InlineData("""{"slots": {"percent": "signs"}}""")]
    [InlineData("""{"slots": {"percent": {"severity": "error"}}}""")]
    [InlineData("""{"rules": {"double-space": "loud"}}""")]
    [InlineData("""{"rules": {"double-space": {"min-uses": 3}}}""")]
    [InlineData("""{"rules": {"undefined-acronym": {"min-uses": 10}}}""")]
    [InlineData("""{"rules": {"undefined-acronym": {"strictness": "harsh"}}}""")]
    [InlineData("""{"overrides": [{"language": "en"}]}""")]
    public void What_the_reader_reports_is_invalid(string json) => IsValid(json).Should().BeFalse();

    [Fact]
    public void The_text_is_the_same_each_time_and_ends_with_a_line_break() =>
        ConfigurationSchema.Create(EngineCatalog.Instance).Should().Be(ConfigurationSchema.Create(EngineCatalog.Instance)).And.EndWith("}\n").And.NotContain("\r");

    private static bool IsValid(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return s_schema.Evaluate(document.RootElement).IsValid;
    }
}
