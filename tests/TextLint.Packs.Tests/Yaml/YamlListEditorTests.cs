using CsCheck;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Tests.Yaml;

public sealed class YamlListEditorTests
{
    [Theory]

    // Nothing there yet.
    [InlineData("", "words", "words:\n  - Velden\n")]
    [InlineData("", "textlint words", "textlint:\n  words:\n    - Velden\n")]
    [InlineData("# Ours\n", "words", "# Ours\nwords:\n  - Velden\n")]
    [InlineData("title: Ferry", "words", "title: Ferry\nwords:\n  - Velden\n")]
    [InlineData("title: Ferry\r\n", "textlint words", "title: Ferry\r\ntextlint:\r\n  words:\r\n    - Velden\r\n")]

    // The key is there, and nothing under it.
    [InlineData("words:\nrules: {}\n", "words", "words:\n  - Velden\nrules: {}\n")]
    [InlineData("words: # ours\nrules: {}\n", "words", "words: # ours\n  - Velden\nrules: {}\n")]
    [InlineData("words: []\n", "words", "words: [Velden]\n")]
    [InlineData("textlint:\ntitle: x\n", "textlint words", "textlint:\n  words:\n    - Velden\ntitle: x\n")]
    [InlineData("textlint:\n    ignore: [residue] # once\n", "textlint words", "textlint:\n    words:\n      - Velden\n    ignore: [residue] # once\n")]
    [InlineData("textlint: {ignore: [residue]}\n", "textlint words", "textlint: {words: [Velden], ignore: [residue]}\n")]

    // A list is there.
    [InlineData("words:\n  - Ardmoor\n  - Zeta\n", "words", "words:\n  - Ardmoor\n  - Velden\n  - Zeta\n")]
    [InlineData("words:\n- Ardmoor # the island\n# more\nrules: {}\n", "words", "words:\n- Ardmoor # the island\n- Velden\n# more\nrules: {}\n")]
    [InlineData("words:\n- Zeta\n- Ardmoor", "words", "words:\n- Zeta\n- Ardmoor\n- Velden\n")]
    [InlineData("words: [Ardmoor, Zeta]\n", "words", "words: [Ardmoor, Velden, Zeta]\n")]
    [InlineData("words: [Ardmoor,\n  Bex]\n", "words", "words: [Ardmoor,\n  Bex, Velden]\n")]
    [InlineData("words: Ardmoor\n", "words", "words: [Ardmoor, Velden]\n")]
    [InlineData("words: \"Port Ardmoor\" # x\n", "words", "words: [\"Port Ardmoor\", Velden] # x\n")]
    [InlineData("textlint:\n  words:\n    - b\n  ignore: [x]\n", "textlint words", "textlint:\n  words:\n    - b\n    - Velden\n  ignore: [x]\n")]

    // It is there already.
    [InlineData("words: [Velden]\n", "words", "words: [Velden]\n")]
    [InlineData("words: Velden", "words", "words: Velden")]
    public void A_value_is_added_and_the_rest_stays(string before, string path, string after)
    {
        YamlListEditor.Add(before, path.Split(' '), "Velden").Should().Be(after);
        YamlListEditor.Add(after, path.Split(' '), "Velden").Should().Be(after);
    }

    [Theory]
    [InlineData("words: [a\n")]
    [InlineData("- a\n")]
    [InlineData("words: {a: b}\n")]
    [InlineData("words: |\n  a\n  b\n")]
    [InlineData("words: ~\n")]
    [InlineData("title: *x\n")]
    [InlineData("{}\n")]
    public void What_cannot_be_added_to_is_left_alone(string text) => YamlListEditor.Add(text, ["words"], "Velden").Should().BeNull();

    [Theory]
    [InlineData("*irregardless", "words: [\"*irregardless\"]\n")]
    [InlineData("C\\#", "words: [\"C\\\\#\"]\n")]
    [InlineData("O’Velden", "words: [\"O’Velden\"]\n")]
    [InlineData("null", "words: [\"null\"]\n")]
    [InlineData("Port Velden", "words: [Port Velden]\n")]
    public void A_value_that_would_mean_something_else_is_quoted(string value, string after) => YamlListEditor.Add("words: []\n", ["words"], value).Should().Be(after);

    [Fact]
    public void Any_file_and_any_value_are_survived_and_what_is_written_is_read() =>
        Gen.Select(HostileText.Yaml, Gen.String[1, 8]).Sample(
            (text, value) =>
            {
                foreach (var path in (string[][])[["words"], ["textlint", "words"]])
                {
                    if (YamlListEditor.Add("words:\n" + text, path, value) is { } after) YamlListEditor.Add(after, path, value).Should().Be(after);
                    if (YamlListEditor.Add(text, path, value) is { } other) YamlListEditor.Add(other, path, value).Should().Be(other);
                }
            },
            iter: 10_000);
}
