using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class WrongApostropheTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL2016");

    [Theory]
    [InlineData("The tram of the [|‘|]90s is gone.", "The tram of the ’90s is gone.")]
    [InlineData("Tell [|‘|]em it was rock [|‘|]n’ roll.", "Tell ’em it was rock ’n’ roll.")]
    [InlineData("They don[|`|]t want it.", "They don't want it.")]
    [InlineData("They don[|´|]t, and it isn't the mayor’s or the council's.", "They don't, and it isn't the mayor’s or the council's.")]
    [InlineData("It[|′|]s late.", "It's late.")]
    [InlineData("They don[|‘|]t want the mayor[|‘|]s tram.", "They don’t want the mayor’s tram.")]
    public void What_is_no_apostrophe_is_reported(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("The ’90s are back, and so are the '80s.")]
    [InlineData("The Hawai‘i trams run on O‘ahu. King Sa‘ud and ‘Abd al-Rahman never saw them.")]
    [InlineData("‘Till death do us part’ was the motto. She said ‘till then’ and left.")]
    [InlineData("He is 5′ 10″ and lives at 52° 31′ N.")]
    [InlineData("The `git`s of this world, and ´so´ on.")]
    [InlineData("Type `x` or ``y``.")]
    public void Letters_marks_feet_and_code_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void Code_is_no_prose() => RuleTest.For("TL2016", TextFormat.Markdown).Verify("Run `don` and `t`s, then stop.\n");
}
