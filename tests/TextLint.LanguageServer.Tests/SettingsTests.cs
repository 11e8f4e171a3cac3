using System.Text.Json;

namespace TextLint.LanguageServer;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("""{"configFile":"desk.textlint.yml","trace":"verbose"}""")]
    [InlineData("""{"configFile":"desk.textlint.yml","trace":{"server":"verbose"}}""")]
    public void The_section_is_read(string json) => Settings.Read(Parse(json)).Should().Be(new Settings("desk.textlint.yml", "verbose"));

    [Theory]
    [InlineData("""{"textlint":{"configFile":"a.yml"}}""")]
    [InlineData("""{"configFile":"a.yml"}""")]
    public void Settings_sent_unasked_may_hold_the_section_or_be_it(string json) =>
        Settings.ReadContaining(Parse(json)).ConfigurationFile.Should().Be("a.yml");

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"configFile":"","trace":7}""")]
    public void What_is_missing_or_of_another_shape_is_not_set(string json) => Settings.Read(Parse(json)).Should().Be(Settings.Default);

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
