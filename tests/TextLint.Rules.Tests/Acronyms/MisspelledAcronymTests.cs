using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class MisspelledAcronymTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4009");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed. The [|TNO|] paid.", "The Northern Transport Office (NTO) agreed. The NTO paid.")]
    [InlineData("The NQSP agreed. The NQSP paid. The NQSP slept. The [|NSQP|] left.", "The NQSP agreed. The NQSP paid. The NQSP slept. The NQSP left.")]
    public void A_slip_is_reported_and_changed(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed. The NTB paid.")]
    [InlineData("The NQSP agreed. The NSQP left.")]
    [InlineData("The Northern Transport Office (NTO) agreed. \"That is NOT so,\" she said.")]
    [InlineData("The Board of Body Care (BBCA) agreed. The BBC left.")]
    public void Others_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void The_introduction_is_shown_and_no_other_rule_speaks_of_it()
    {
        const string text = "The Northern Transport Office (NTO) agreed. The TNO paid.\n";
        s_rule.Run(text).Should().ContainSingle().Which.Related.Should().ContainSingle();
        RuleTest.For("TL4001").Verify(text);
        RuleTest.For("TL4007").Verify(text);
    }
}
