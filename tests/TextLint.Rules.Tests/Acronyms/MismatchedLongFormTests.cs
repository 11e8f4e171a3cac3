using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class MismatchedLongFormTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4006");

    [Theory]
    [InlineData("The [|Eastern|] Transport Office (NTO) agreed. The NTO paid.")]
    [InlineData("The NTO (Northern [|Harbour|] Office) agreed. The NTO paid.")]
    [InlineData("The Office of Transport and [|Harbours|] (OTB) agreed.")]
    public void The_word_that_does_not_fit_is_reported(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The Federal Security Service (FSB) agreed.")]
    [InlineData("Doctors Without Borders (MSF) agreed.")]
    [InlineData("The Norwegian Ferry Party (NRP) agreed.")]
    [InlineData("Files in Extensible Markup Language (XML) came.")]
    [InlineData("The World Anti-Doping Agency (WADA) agreed.")]
    [InlineData("The mayor of Karholm (IND) abstained.")]
    [InlineData("Shares of Halvorsen Marine Works (NYSQ) fell.")]
    public void Letters_of_another_kind_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void Another_introduction_shows_the_right_word() => s_rule.VerifyFix(
        "The Northern Transport Office (NTO) agreed. The Northern [|Harbour|] Office (NTO) paid.\n",
        "The Northern Transport Office (NTO) agreed. The Northern Transport Office (NTO) paid.\n");
}
