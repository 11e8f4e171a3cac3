using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class QuotedWordTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL2015");

    [Theory]
    [InlineData("The council opened its [|\"fresh\"|] market on Monday.")]
    [InlineData("Its [|“experts”|] were two pupils and a dog.")]
    public void A_word_that_nobody_says_is_pointed_at(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The market was “fresh”, the mayor said.")]
    [InlineData("According to the mayor the market is “fresh”.")]
    [InlineData("The council runs what is known as a “fresh” market.")]
    [InlineData("The term “fresh” was not on the sign. Nor was the word “local”.")]
    [InlineData("Marion “Suge” Brandl played. So did the “Titanic” and the letter “x”.")]
    [InlineData("They ate “pierogi” and “gözleme” by the river.")]
    [InlineData("The “fresh food” market opened on Monday.")]
    public void Names_terms_loans_and_speech_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
