using TextLint.Packs.Yaml;

namespace TextLint.Packs.Tests.Yaml;

public sealed class YamlEntryEditorTests
{
    private static readonly (string, string)[] s_values = [("accepted", "9"), ("precision", "0.9")];

    [Theory]
    [InlineData("a: 1 # one\n", "a: 1 # one\naudit:\n  accepted: 9\n  precision: 0.9\n")]
    [InlineData("a: 1", "a: 1\naudit:\n  accepted: 9\n  precision: 0.9\n")]
    [InlineData("# head\naudit: {accepted: 1}\nb: [x]\n", "# head\naudit:\n  accepted: 9\n  precision: 0.9\nb: [x]\n")]
    [InlineData("audit:\n  accepted: 1\n  rejected: 2\n# tail\nb: |\n  text\n", "audit:\n  accepted: 9\n  precision: 0.9\n# tail\nb: |\n  text\n")]
    [InlineData("a: 1\r\n", "a: 1\r\naudit:\r\n  accepted: 9\r\n  precision: 0.9\r\n")]
    [InlineData("audit:\na: 1\n", "audit:\n  accepted: 9\n  precision: 0.9\na: 1\n")]
    public void A_mapping_is_written_and_the_rest_stays(string before, string after) => YamlEntryEditor.Set(before, "audit", s_values).Should().Be(after);

    [Theory]
    [InlineData("{a: 1}")]
    [InlineData("[a]")]
    [InlineData("a: [")]
    [InlineData("")]
    [InlineData("a: 1\naudit: |\n  text\n")]
    public void What_cannot_be_changed_safely_is_not(string before) => YamlEntryEditor.Set(before, "audit", s_values).Should().BeNull();
}
