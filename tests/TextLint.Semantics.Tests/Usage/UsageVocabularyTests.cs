namespace TextLint.Semantics.Tests.Usage;

public sealed class UsageVocabularyTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void The_texts_that_ship_are_read(string language)
    {
        var read = () => UsageVocabulary.Parse(TextLint.Data.LanguageResources.GetText(language, "usage"));
        read.Should().NotThrow();
    }

    [Theory]
    [InlineData("[clashes]\nof to")]
    [InlineData("[joined]\nalot: a whole lot")]
    [InlineData("[nothing]\nof")]
    public void A_fault_of_the_data_is_named(string text)
    {
        var read = () => UsageVocabulary.Parse(text);
        read.Should().Throw<FormatException>();
    }

    [Fact]
    public void Relations_hold_in_one_direction_and_without_case()
    {
        var usage = UsageVocabulary.Parse("[clashes]\nof to: the of\n[clashes-right]\nof the");
        usage.Clash("Of", "THE").Should().BeTrue();
        usage.Clash("the", "of").Should().BeFalse();
        usage.IsRightClash("of the").Should().BeTrue();
        UsageVocabulary.Empty.Clash("of", "the").Should().BeFalse();
    }
}
