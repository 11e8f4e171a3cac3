using TextLint.Packs.Yaml;

namespace TextLint.Packs.Tests.Yaml;

public sealed class YamlValueEditorTests
{
    [Theory]
    [InlineData("", "rules:\n  double-space: off\n")]
    [InlineData("words: [a]", "words: [a]\nrules:\n  double-space: off\n")]
    [InlineData("rules:\nwords: [a]\n", "rules:\n  double-space: off\nwords: [a]\n")]
    [InlineData("rules:\n    Names: info # all\n", "rules:\n    double-space: off\n    Names: info # all\n")]
    [InlineData("rules: {Names: info}\n", "rules: {Names: info, double-space: off}\n")]
    [InlineData("rules: {}\n", "rules: {double-space: off}\n")]
    public void A_value_is_added_where_there_is_none(string text, string expected) => Set(text).Should().Be(expected);

    [Theory]
    [InlineData("rules:\n  double-space: info # why\n", "rules:\n  double-space: off # why\n")]
    [InlineData("rules:\n  TL1010: info\n", "rules:\n  TL1010: off\n")]
    [InlineData("rules:\n  double-space: {severity: info, min: 3}\n", "rules:\n  double-space: {severity: off, min: 3}\n")]
    [InlineData("rules:\n  double-space: {min: 3}\n", "rules:\n  double-space: {severity: off, min: 3}\n")]
    [InlineData("rules:\n  double-space:\n    min: 3\n", "rules:\n  double-space:\n    severity: off\n    min: 3\n")]
    public void A_value_that_is_there_is_replaced_and_all_else_stays(string text, string expected) => Set(text).Should().Be(expected);

    [Fact]
    public void A_value_that_is_there_already_changes_nothing() => Set("rules: {double-space: off} # ours\n").Should().Be("rules: {double-space: off} # ours\n");

    [Theory]
    [InlineData("rules: [a]\n")]
    [InlineData("{rules: {a: off}}\n")]
    [InlineData("- a\n")]
    [InlineData("rules: {a: off\n")]
    public void A_file_that_cannot_be_changed_so_is_left_alone(string text) => Set(text).Should().BeNull();

    private static string? Set(string text) => YamlValueEditor.Set(text, "rules", ["double-space", "TL1010"], "severity", "off");
}
