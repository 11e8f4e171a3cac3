using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class AcronymIntroducedTwiceTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4003");

    [Fact]
    public void The_second_brackets_are_reported_and_deleted() => s_rule.VerifyFix(
        "The Northern Transport Office (NTO) agreed. The Northern Transport Offices [|(NTO)|] paid.\n",
        "The Northern Transport Office (NTO) agreed. The Northern Transport Offices paid.\n");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed. The NTO paid.")]
    [InlineData("The Northern Transport Office (NTO) agreed. \"The Northern Transport Office (NTO) paid,\" a note said.")]
    [InlineData("The Northern Transport Office (NTO) agreed. The National Theatre Orchestra (NTO) paid.")]
    public void Quotations_and_other_meanings_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
