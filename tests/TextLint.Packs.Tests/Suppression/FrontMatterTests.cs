using CsCheck;
using TextLint.Analysis;
using TextLint.Packs.Suppression;

namespace TextLint.Packs.Tests.Suppression;

public sealed class FrontMatterTests
{
    [Fact]
    public void Rules_and_words_are_read_from_between_the_fences()
    {
        const string Block = "---\ntitle: The last ferry\ntextlint:\n  ignore: [double-space, {rule: TL3002, text: Szymborsky}]\n  words: [Velden]\n---\n\n";
        var front = FrontMatter.Read(Block, TestCatalog.Instance, offset: 1000);
        front.Entries.Select(e => (e.Rule, e.Text)).Should().Equal(("double-space", null), ("TL3002", "Szymborsky"));
        front.Words.Select(w => w.Word).Should().Equal("Velden");
        front.Diagnostics.Should().BeEmpty();
        Block.Substring(front.Entries[0].Span.Start - 1000, front.Entries[0].Span.Length).Should().Be("double-space");
    }

    [Theory]
    [InlineData("---\ntitle: *x\nimage: !asset a.png\n---\n")]
    [InlineData("---\ntitle: a: b\n---\n")]
    [InlineData("---\ntitle: {{ page.title }}\n---\n")]
    [InlineData("---\ntitle: On textlint, a linter: its story\n---\n")]
    [InlineData("---\ntextlint:\n---\n")]
    [InlineData("---\ntextlint:\n  ignore: [double-space]\nlast: *x\nlast: 2\n---\n")]
    [InlineData("---\r\ntextlint:\r\n  words: [a]\r\n...\r\nnot: yaml: at: all\r\n")]
    [InlineData("")]
    public void What_other_programs_keep_there_is_not_reported(string block) => FrontMatter.Read(block, TestCatalog.Instance).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("---\ntextlint:\n  ignore: [duoble-space]\n---\n", "TL0016 [25..37) There is no rule \"duoble-space\". Did you mean \"double-space\"?")]
    [InlineData("---\ntextlint:\n  ignored: [TL1010]\n---\n", "TL0011 [16..23) There is no key \"ignored\" here. Did you mean \"ignore\"?")]
    [InlineData("---\ntextlint: off\n---\n", "TL0012 [14..17) Expected a mapping with the keys \"ignore\" and \"words\", found \"off\".")]
    [InlineData("---\ntextlint:\n  words: [*x]\n---\n", "TL0013 [24..26) Aliases are not read here: write the value out.")]
    [InlineData("---\ntitle: a: b\ntextlint:\n  words: [a]\n---\n", "TL0013 [12..12) This cannot be read as YAML: there is a colon inside a value. Put the value in quotation marks, or mend the indentation.")]
    public void What_is_ours_is_checked(string block, string expected) =>
        FrontMatter.Read(block, TestCatalog.Instance).Diagnostics.Select(d => $"{d.Id} {d.Span} {d.Message}").Should().Equal(expected);

    [Fact]
    public void Any_block_is_read_and_places_lie_in_it() =>
        HostileText.Yaml.Sample(
            text =>
            {
                var block = "---\ntextlint:\n" + text;
                var front = FrontMatter.Read(block, TestCatalog.Instance);
                foreach (var span in front.Diagnostics.Select(d => d.Span).Concat(front.Entries.Select(e => e.Span)))
                    (span.Start >= 0 && span.End <= block.Length).Should().BeTrue();
            },
            iter: 20_000);

    [Theory]
    [InlineData("", "textlint:\n  ignore:\n    - rule: TL1010\n      text: a  b\n      reason: verse\n")]
    [InlineData("title: Ferry\n", "title: Ferry\ntextlint:\n  ignore:\n    - rule: TL1010\n      text: a  b\n      reason: verse\n")]
    [InlineData("textlint:\n  words: [Tarkanov]\ntitle: x\n", "textlint:\n  ignore:\n    - rule: TL1010\n      text: a  b\n      reason: verse\n  words: [Tarkanov]\ntitle: x\n")]
    [InlineData("textlint:\n  ignore:\n    - rule: TL3001\n      reason: x\n", "textlint:\n  ignore:\n    - rule: TL1010\n      text: a  b\n      reason: verse\n    - rule: TL3001\n      reason: x\n")]
    [InlineData("textlint:\n", "textlint:\n  ignore:\n    - rule: TL1010\n      text: a  b\n      reason: verse\n")]
    public void A_suppression_is_added_below_its_key_and_the_rest_stays(string content, string expected) =>
        FrontMatter.Add(content, new SuppressionEntry("TL1010", "a  b", null, null, "verse", default)).Should().Be(expected);

    [Theory]
    [InlineData("textlint: {words: [a]}\n")]
    [InlineData("textlint: off\n")]
    [InlineData("textlint:\n  ignore: double-space\n")]
    public void Front_matter_that_lines_cannot_be_added_to_is_left_alone(string content) =>
        FrontMatter.Add(content, new SuppressionEntry("TL1010", null, null, null, "verse", default)).Should().BeNull();
}
