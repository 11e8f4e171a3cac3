using TextLint.Spelling.Suggestions.Hunspell;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

public sealed class NgramSimilarityTests
{
    private static readonly LetterCasing s_casing = new(isTurkic: false);

    [Theory]
    [InlineData("ferry", "ferry", 3, 12)] // 5 letters, 4 pairs, 3 triples
    [InlineData("ferry", "fury", 3, 5)] // f r r y, then r y alone: longer runs are not looked for
    [InlineData("ferry", "", 3, 0)]
    [InlineData("", "ferry", 3, 0)]
    public void Runs_that_both_words_have_are_counted(string word, string other, int longest, int expected) =>
        NgramSimilarity.Count(longest, word, other, default).Should().Be(expected);

    [Fact]
    public void A_longer_word_loses_what_it_is_longer_by_beyond_two_letters()
    {
        NgramSimilarity.Count(1, "ferry", "ferryman", NgramPenalty.Longer).Should().Be(5 - 1);
        NgramSimilarity.Count(1, "ferryman", "ferry", NgramPenalty.Longer).Should().Be(5);
        NgramSimilarity.Count(1, "ferryman", "ferry", NgramPenalty.AnyLength).Should().Be(5 - 1);
    }

    [Fact]
    public void Runs_that_are_missing_count_against_and_twice_at_the_ends()
    {
        NgramSimilarity.Count(1, "ferry", "fexxy", NgramPenalty.Missing).Should().Be(3 - 2);
        NgramSimilarity.Count(1, "ferry", "xerrx", NgramPenalty.Missing).Should().Be(3 - 4);
    }

    [Theory]
    [InlineData("ferry", "fern", 3)]
    [InlineData("ferry", "Fern", 3)]
    [InlineData("Ferry", "fern", 0)]
    [InlineData("ferry", "merry", 0)]
    public void Beginnings_are_compared_with_the_capital_of_the_other_aside(string word, string other, int expected) =>
        NgramSimilarity.CommonStart(word, other, s_casing).Should().Be(expected);

    [Theory]
    [InlineData("ferry", "ferry", 5)]
    [InlineData("ferry", "fxexrxy", 4)]
    [InlineData("ferry", "", 0)]
    [InlineData("abc", "cba", 1)]
    public void Letters_in_the_same_order_are_counted_with_others_between(string word, string other, int expected) =>
        NgramSimilarity.CommonSubsequence(word, other).Should().Be(expected);

    [Theory]
    [InlineData("ferry", "yerrf", true, true)]
    [InlineData("ferry", "ferrx", true, false)]
    [InlineData("ab", "ba", false, true)]
    [InlineData("ab", "cd", false, false)]
    public void Places_are_compared(string word, string other, bool anyPlace, bool swapped) =>
        NgramSimilarity.ComparePlaces(word, other).Should().Be((anyPlace, swapped));
}
