using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class RedundantAcronymTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4008");

    [Theory]
    [InlineData("He gave his PIN[| number|] away.", "He gave his PIN away.")]
    [InlineData("Two ATM[| machines|], both new, broke.", "Two ATMs, both new, broke.")]
    public void The_word_is_reported_and_deleted(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("He gave his PIN away. The number of his PIN was odd.")]
    [InlineData("A GPS system-wide test began.")]
    [InlineData("The NTO number was odd.")]
    public void Other_words_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
