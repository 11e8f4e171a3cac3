using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class SplitWordTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1003");

    [Theory]
    [InlineData("The ferry ran, [|al though|] it was half empty.", "The ferry ran, although it was half empty.")]
    [InlineData("They worked [|to gether|] on the plan.", "They worked together on the plan.")]
    [InlineData("The [|govern ment|] fell.", "The government fell.")]
    [InlineData("She asked for more [|in formation|] about the pier.", "She asked for more information about the pier.")]
    public void A_word_with_a_space_in_it_is_found(string marked, string expected) => s_rule.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Every day a part of them may be in to it for ever, any one of them, some time, all ready, under way.")]
    [InlineData("They set up a back up and log in over all.")]
    [InlineData("The planes flew in formation over the bay.")]
    [InlineData("A post mortem was held; the re elected mayor of the ex colony spoke.")]
    [InlineData("Al Though and Ms Gover Nment met in West Mark.")]
    [InlineData("An every-day al-though, \"al\" \"though\", al\nthough.")]
    [InlineData("It was al, though not much.")]
    public void What_writers_write_as_two_words_is_left_alone(string text) => s_rule.Verify(text + "\n");
}
