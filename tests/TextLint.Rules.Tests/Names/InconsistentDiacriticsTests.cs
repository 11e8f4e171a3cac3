using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class InconsistentDiacriticsTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3009");

    [Theory]
    [InlineData("The prize went to Łukasz Brzeziński. In May [|Brzezinski|] moved to Hull, and Brzeziński likes it.")]
    [InlineData("The train to São Vincente was late. All trains from [|Sao|] Vincente were, and São Vincente is far.")]
    [InlineData("The prize went to Łukasz Brzeziński. Later [|Brzezinski|] moved.")]
    public void A_name_with_and_without_its_letters_is_reported_once(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The prize went to Lukasz Brzezinski. In May Brzezinski moved to Hull.")]
    [InlineData("José Brandt and Jose Whitlock share a boat.")]
    [InlineData("They met in a café. The other Cafe was closed.")]
    [InlineData("The prize went to Łukasz Brzeziński. \"We love Brzezinski,\" the sign said.")]
    [InlineData("The prize went to Zahra Vadil (born Zahrā Vādil). In May Vadil moved to Hull.")]
    public void One_form_or_another_person_or_other_people_s_words_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void Both_ways_are_offered() =>
        s_rule.Run("The prize went to Łukasz Brzeziński. In May Brzezinski moved to Hull.\n").Should().ContainSingle()
            .Which.Message.Should().Be("\"Brzezinski\" here, \"Brzeziński\" elsewhere (once).");
}
