using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class WrongArticleTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1013");

    [Theory]
    [InlineData("She is [|a|] honest broker.", "She is an honest broker.")]
    [InlineData("It took [|a|] hour.", "It took an hour.")]
    [InlineData("He joined [|an|] union.", "He joined a union.")]
    [InlineData("It was [|an|] one-off.", "It was a one-off.")]
    [InlineData("[|A|] event was held.", "An event was held.")]
    [InlineData("It is [|a|] unimportant and [|a|] unidentified thing.", "It is an unimportant and an unidentified thing.")]
    [InlineData("She is [|a|] MP and he [|an|] UN envoy.", "She is an MP and he a UN envoy.")]
    [InlineData("He read [|a|] FBI file at [|an|] NATO base.", "He read an FBI file at a NATO base.")]
    [InlineData("A boy of [|a|] 8-year-old car, [|a|] 11th, [|a|] 18th, [|a|] 80% share.", "A boy of an 8-year-old car, an 11th, an 18th, an 80% share.")]
    [InlineData("They got [|a|] $8m loan and [|an|] £100 fine.", "They got an $8m loan and a £100 fine.")]
    [InlineData("It was [|a|] “awful” and [|a|] (odd) day.", "It was an “awful” and an (odd) day.")]
    [InlineData("She holds [|a|] M.A. and [|an|] U.S. passport.", "She holds an M.A. and a U.S. passport.")]
    [InlineData("They took [|a|] X-ray on [|an|] T-shirt.", "They took an X-ray on a T-shirt.")]
    public void The_article_follows_the_sound(string marked, string expected) => s_rule.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("An hour, an heir, an honour, a house, a unit, a European, a one-eyed ewe, a ukulele, a usual thing.")]
    [InlineData("An uninvited guest, an unimaginable end, an undue use, an urn, an usher, a uranium mine, a utility.")]
    [InlineData("An historic vote, a historic vote, an herb, a herb.")]
    [InlineData("An 8, an 11, an 18, an 80, an 800, an 8,000; a 1, a 100, a 110, a 180, a 1,100, an 1,100, an 1800s barn, a 1800 deal.")]
    [InlineData("A NASA probe, an NBA side, an SUV, a US plan, a UK plan, an EU plan, an LED lamp, a LED lamp, an FAQ, a SQL table, an SQL table.")]
    [InlineData("Vitamin A intake, plan A event, Class A office, hepatitis A outbreak.")]
    [InlineData("They sang a Aelund song and an Hvalund song.")]
    [InlineData("Llegan a otros, a una isla.")]
    public void What_is_right_or_unknown_is_left_alone(string text) => s_rule.Verify(text + "\n");
}
