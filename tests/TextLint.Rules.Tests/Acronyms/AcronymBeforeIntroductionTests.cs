using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class AcronymBeforeIntroductionTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4002");

    [Theory]
    [InlineData("The [|NTO|] agreed. The Northern Transport Office (NTO) paid.")]
    [InlineData("The [|N.T.O.|] agreed. The Northern Transport Office (N.T.O.) paid.")]
    public void A_use_before_the_introduction_is_reported_once(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The Northern Transport Office (NTO) paid. The NTO agreed.")]
    [InlineData("\"The NTO agreed,\" she said. The Northern Transport Office (NTO) paid. The NTO slept.")]
    [InlineData("An NTO-led group agreed. The Northern Transport Office (NTO) paid. The NTO slept.")]
    [InlineData("NTO agrees\n\nThe Northern Transport Office (NTO) paid. The NTO slept.")]
    [InlineData("The NTO (Northern Transport Office) paid. The NTO slept.")]
    public void What_only_looks_like_one_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void The_introduction_is_shown()
    {
        const string text = "The NTO agreed. The Northern Transport Office (NTO) paid.\n";
        s_rule.Run(text).Should().ContainSingle().Which.Related.Should().ContainSingle().Which.Span.Start.Should().Be(text.LastIndexOf("NTO", StringComparison.Ordinal));
    }
}
