using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class RepeatedWordTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1011");

    [Theory]
    [InlineData("They mended [|the the|] roof.", "They mended the roof.")]
    [InlineData("They mended [|the\nthe|] roof.", "They mended the roof.")]
    [InlineData("[|It it|] will rain.", "It will rain.")]
    [InlineData("She spoke [|in the in the|] hall.", "She spoke in the hall.")]
    [InlineData("A vote [|has been has been|] called.", "A vote has been called.")]
    [InlineData("He wrote [|for for|] the Herald.", "He wrote for the Herald.")]
    [InlineData("The harbour [|is is|] closed.", "The harbour is closed.")]
    [InlineData("And [|I I|] left.", "And I left.")]
    public void Words_of_grammar_are_left_once(string marked, string expected) => s_rule.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("The [|projects projects|] went on.")]
    [InlineData("The review of [|her her|] work went on.")]
    [InlineData("It shows [|that that|] the plan works.")]
    [InlineData("He knew when [|you you|] would come.")]
    [InlineData("It was [|not not|] said.")]
    [InlineData("They read it in [|the The|] Harbour Times.")]
    [InlineData("[|the the|] the roof fell.")]
    public void Other_slips_are_found(string marked) => s_rule.Verify(marked + "\n");

    [Theory]
    [InlineData("It was very very cold, and so so long ago.")]
    [InlineData("He had had enough, and she said that that man did do do-overs.")]
    [InlineData("What it is is plain, and what he did did no harm.")]
    [InlineData("They logged in in May and went on on Monday.")]
    [InlineData("Duran Duran played in Baden Baden, then Walla Walla.")]
    [InlineData("In in-house talks, to to-do lists.")]
    [InlineData("The words “the the” were struck out; what “done done” means is known.")]
    [InlineData("He gave her her hat; tell you you know better.")]
    [InlineData("The FIRST first place went to first FIRST Robotics.")]
    [InlineData("No, no. Ha ha ha. They ran, ran and ran.")]
    [InlineData("bread\nbread\nmilk")]
    [InlineData("Vitamin A a day helps.")]
    public void What_writers_double_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void Two_paragraphs_are_two_texts() => s_rule.Verify("He came to the\n\nthe harbour at noon.\n");

    [Fact]
    public void Markup_between_the_two_hides_nothing_and_is_left_to_the_writer() =>
        RuleTest.For("TL1011", TextFormat.Markdown).Verify("They mended [|the *the|]* roof.\n");
}
