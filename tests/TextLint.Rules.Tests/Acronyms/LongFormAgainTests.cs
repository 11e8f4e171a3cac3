using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class LongFormAgainTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4011");

    [Fact]
    public void The_long_form_is_reported_and_changed() => s_rule.VerifyFix(
        "The Northern Transport Office (NTO) agreed. The NTO paid.\n\nThe [|Northern Transport Office|] slept.\n",
        "The Northern Transport Office (NTO) agreed. The NTO paid.\n\nThe NTO slept.\n");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed. The NTO paid.")]
    [InlineData("The NTO (Northern Transport Office) agreed. The NTO paid.")]
    [InlineData("The Northern Transport Office sat. The Northern Transport Office (NTO) agreed. The NTO paid.")]
    [InlineData("The Northern Transport Office (NTO) agreed. The Northern Transport Office paid.")]
    [InlineData("The Northern Transport Office (NTO) agreed. The NTO paid. \"The Northern Transport Office slept,\" she said.")]
    public void Other_places_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
