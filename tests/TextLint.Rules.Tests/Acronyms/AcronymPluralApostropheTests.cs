using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class AcronymPluralApostropheTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4010");

    [Theory]
    [InlineData("Two [|MP's|] voted.", "Two MPs voted.")]
    [InlineData("They met all [|MP’s|].", "They met all MPs.")]
    [InlineData("The [|MP's|] were tired.", "The MPs were tired.")]
    [InlineData("She bought 12 [|DVD's|] and a boat.", "She bought 12 DVDs and a boat.")]
    public void A_plural_is_reported_and_changed(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("The MP's office was shut.")]
    [InlineData("Two MPs voted.")]
    [InlineData("One MP's vote counted. The vote was the MP's.")]
    [InlineData("Most MP's seats are safe.")]
    [InlineData("The M.P.'s were tired.")]
    public void What_owns_something_is_left_alone(string text) => s_rule.Verify(text + "\n");
}
