using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class FunctionWordClashTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1012");

    [Theory]
    [InlineData("They wrote in support [|of to|] the board.")]
    [InlineData("The road leads [|to of|] the harbour.")]
    [InlineData("He signed [|a the|] lease, she [|the a|] loan.")]
    [InlineData("[|The have|] left the hall.")]
    [InlineData("It is part of [|our the|] plan.")]
    [InlineData("They came up [|with of|] a plan.")]
    public void Two_words_that_cannot_meet_are_found(string marked) => s_rule.Verify(marked + "\n");

    [Theory]
    [InlineData("It is the best way I know of to do it, instead of to wait.")]
    [InlineData("The A team and the to-do list; by the by, the a cappella choir sang.")]
    [InlineData("The word “the” of the title, the “of” and the ‘a’ an editor struck out.")]
    [InlineData("The road runs from a to b, where a is x.")]
    [InlineData("Vitamin A is sold in a Q&A the firm ran.")]
    [InlineData("The OR gate and the AND gate.")]
    [InlineData("The is-ought gap, a for-profit and a to-do.")]
    public void What_is_right_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void A_word_set_apart_is_left_alone() => RuleTest.For("TL1012", TextFormat.Markdown).Verify("She struck out the *of* and the *to* there.\n");

    [Fact]
    public void What_stands_twice_is_another_rule() => s_rule.Verify("A list of the of the towns.\n");
}
