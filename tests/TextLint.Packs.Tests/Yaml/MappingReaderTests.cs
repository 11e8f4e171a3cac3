using TextLint.Packs.Yaml;

namespace TextLint.Packs.Tests.Yaml;

public sealed class MappingReaderTests
{
    [Theory]
    [InlineData("name: harbour\ncount: 3\nwords: [a, b]")]
    [InlineData("name: 1.10\ncount: 9\nwords: a")]
    [InlineData("name: 'no'\nwords:")]
    public void What_fits_is_silent(string yaml) => Read(yaml).Should().BeEmpty();

    [Theory]
    [InlineData("count: 3", "TL0012 [0..8) The key \"name\" is missing.")]
    [InlineData("name: a\ncuont: 3", "TL0011 [8..13) There is no key \"cuont\" here. Did you mean \"count\"?")]
    [InlineData("name: a\nharbour: 3", "TL0011 [8..15) There is no key \"harbour\" here.")]
    [InlineData("name: a\ncount: x", "TL0012 [15..16) Expected a whole number from 1 to 9, found \"x\".")]
    [InlineData("name: a\ncount: 10", "TL0012 [15..17) Expected a whole number from 1 to 9, found \"10\".")]
    [InlineData("name: a\ncount: [1]", "TL0012 [15..18) Expected a whole number from 1 to 9, found a list.")]
    [InlineData("name: {a: b}", "TL0012 [6..12) Expected text, found a mapping.")]
    [InlineData("name: a\nwords: {a: b}", "TL0012 [15..21) Expected a list of words, found a mapping.")]
    [InlineData("name: a\nwords: [a, [b]]", "TL0012 [19..22) Expected text, found a list.")]
    [InlineData("- a", "TL0012 [0..3) Expected a mapping, found a list.")]
    public void Each_fault_is_named_at_its_place(string yaml, string expected) => Read(yaml).Should().Equal(expected);

    [Fact]
    public void All_faults_are_reported_not_the_first() => Read("nmae: a\ncount: x\nwords: [{}]\nfurther: 1").Should().HaveCount(5);

    [Fact]
    public void A_long_value_is_cut_in_the_message_and_shown_on_one_line() =>
        Read($"name: a\ncount: \"x\\ny{new string('z', 500)}\"").Should().ContainSingle().Which.Should().Contain("found \"x y").And.HaveLength(104);

    private static IEnumerable<string> Read(string yaml)
    {
        var faults = new DiagnosticBag();
        if (MappingReader.Create(YamlParser.Parse(yaml, faults), "a mapping", faults) is { } reader)
        {
            reader.RequireText("name");
            reader.TakeInt32("count", 1, 9);
            reader.TakeTexts("words", "a list of words");
            reader.Finish();
        }
        return faults.ToImmutable().Select(d => $"{d.Id} {d.Span} {d.Message}");
    }
}
