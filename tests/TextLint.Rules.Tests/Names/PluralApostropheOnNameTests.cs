using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class PluralApostropheOnNameTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3014");

    [Theory]
    [InlineData("The [|Kabulov's|] said they would stay.", "The Kabulovs said they would stay.")]
    [InlineData("In May the [|Kabulov's|] were away.", "In May the Kabulovs were away.")]
    public void A_family_with_an_apostrophe_is_reported(string marked, string right) =>
        s_rule.VerifyFix("Anna Kabulov bought the farm. " + marked + "\n", "Anna Kabulov bought the farm. " + right + "\n");

    [Fact]
    public void A_name_in_s_gets_es() => s_rule.VerifyFix("Anna Tallis bought the farm. The [|Tallis's|] were away.\n", "Anna Tallis bought the farm. The Tallises were away.\n");

    [Theory]
    [InlineData("The Kabulov's cows are out.")]
    [InlineData("The Kabulovs were away.")]
    [InlineData("Kabulov's are the best cows.")]
    [InlineData("The Harbour's said to be deep.")]
    [InlineData("\"The Kabulov's are away,\" the sign said.")]
    public void True_possessives_and_other_nouns_are_left_alone(string sentence) => s_rule.Verify("Anna Kabulov bought the farm. " + sentence + "\n");
}
