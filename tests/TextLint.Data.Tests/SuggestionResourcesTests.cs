using TextLint.Spelling.Suggestions;

namespace TextLint.Data.Tests;

public sealed class SuggestionResourcesTests
{
    private const int MostBytes = 2_500_000;

    private static readonly SuggestionModel s_english = LanguageResources.TryGetSuggestions("en", out var data) ? SuggestionModel.Load(data) : SuggestionModel.Empty;

    [Theory]
    [InlineData("en-GB", true)]
    [InlineData("EN_us", true)]
    [InlineData("fr", false)]
    [InlineData("", false)]
    public void The_primary_language_of_a_tag_decides(string tag, bool found) =>
        LanguageResources.TryGetSuggestions(tag, out _).Should().Be(found);

    [Fact]
    public void It_is_no_larger_than_the_binary_can_bear()
    {
        LanguageResources.TryGetSuggestions("en", out var data);
        data.Length.Should().BeInRange(1_000_000, MostBytes);
    }

    [Theory]
    [InlineData("the", 7.0, 7.8)]
    [InlineData("government", 5.0, 6.0)]
    [InlineData("ferry", 3.4, 4.6)]
    [InlineData("London", 4.8, 5.4)]
    [InlineData("don\u2019t", 5.5, 6.3)]
    [InlineData("unfriendliest", 0.1, 1.5)]
    [InlineData("recieve", 0, 0)]
    public void Frequencies_are_on_the_zipf_scale(string word, double least, double most) =>
        s_english.FrequencyOf(word).Should().BeInRange(least, most);

    [Theory]
    [InlineData("harbour")]
    [InlineData("harbor")]
    [InlineData("ageing")]
    [InlineData("tyre")]
    public void Words_of_every_english_are_there(string word) => s_english.Contains(word).Should().BeTrue();

    [Fact]
    public void Pairs_that_belong_together_score_above_chance_and_others_below()
    {
        s_english.BigramScore("prime", "minister").Should().BeGreaterThan(2.5);
        s_english.BigramScore("Prime", "Minister").Should().Be(s_english.BigramScore("prime", "minister"));
        s_english.BigramScore("have", "been").Should().BeGreaterThan(0.5);
        s_english.BigramScore("the", "of").Should().BeLessThan(0);
        s_english.BigramScore("ferry", "unfriendliest").Should().Be(0);
    }
}
