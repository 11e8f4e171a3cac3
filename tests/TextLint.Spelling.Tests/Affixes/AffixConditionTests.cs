using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Tests.Affixes;

public sealed class AffixConditionTests
{
    [Theory]
    [InlineData(".", "", true)]
    [InlineData("y", "ferry", true)]
    [InlineData("y", "pier", false)]
    [InlineData("[^aeiou]y", "ferry", true)]
    [InlineData("[^aeiou]y", "convoy", false)]
    [InlineData("[ey]", "pave", true)]
    [InlineData(".ry", "ferry", true)]
    [InlineData("ferry", "rry", false)]
    public void A_suffix_looks_at_the_end(string condition, string stem, bool fits) =>
        AffixCondition.Parse(condition).Matches(stem, atStart: false).Should().Be(fits);

    [Theory]
    [InlineData("[bp]", "pier", true)]
    [InlineData("[^bp]", "pier", false)]
    [InlineData("pi", "pier", true)]
    public void A_prefix_looks_at_the_start(string condition, string stem, bool fits) =>
        AffixCondition.Parse(condition).Matches(stem, atStart: true).Should().Be(fits);
}
