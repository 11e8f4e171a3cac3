using TextLint.Testing;

namespace TextLint.Rules.Tests.Consistency;

/// <summary>One word in two spellings, with and without a hyphen, a space or a capital.</summary>
public sealed class WordFormTests
{
    [Theory]
    [InlineData("TL6002", "The adviser met the tsar. Two other advisers stayed, but an [|advisor|] left and the [|advisors|] followed.")]
    [InlineData("TL6002", "They realise it. “We realize it,” he said. She [|realized|] it, and he realises it.")]
    [InlineData("TL6002", "The café by the harbour is closed, and so is the [|cafe|] in town.")]
    [InlineData("TL6002", "Protesters came. The protesters and the [|protestors|] left.")]
    [InlineData("TL6003", "The policy-makers met. A [|policymaker|] left.")]
    [InlineData("TL6003", "Coworkers left. His [|co-workers|] stayed, and a coworker slept.")]
    [InlineData("TL6004", "Health care is dear. [|Healthcare|] is dear, and health care is free.")]
    [InlineData("TL6005", "They sold it on the internet, and the internet paid. Now the [|Internet|] sells them.")]
    [InlineData("TL6005", "On Monday the Government met. The Government and the [|government|] are one.")]
    public void The_fewer_are_reported_at_once(string rule, string text) => RuleTest.For(rule).VerifyPlaces(text + "\n");

    [Theory]
    [InlineData("TL6002", "The Advisor Group advised the adviser. \"An advisor,\" he said, and the adviser nodded.")]
    [InlineData("TL6002", "He practises the practice, and licenses the licence.")]
    [InlineData("TL6002", "The programs of the advisers are focused.")]
    [InlineData("TL6003", "He re-covered the chair and recovered. She re-signed, then resigned from the co-op by the coop.")]
    [InlineData("TL6003", "The Counter-Terrorism Bureau fights counterterrorism. The well-known man is well known.")]
    [InlineData("TL6003", "The mother-in-law and the 5-year-old met.")]
    [InlineData("TL6004", "The long-term plan works in the long term, by decision-making and decision making.")]
    [InlineData("TL6004", "“An air strike,” he said of the airstrike.")]
    [InlineData("TL6005", "He met President Ada Velden. The President of Velden spoke, and the president left with the Prime Minister, Ada Velden.")]
    [InlineData("TL6005", "The Internet Archive is on the internet.\n\nInternet In Velden\n\nThe Government Office met the government.")]
    public void Names_quotations_and_other_words_stay_silent(string rule, string text) => RuleTest.For(rule).Verify(text + "\n");

    [Fact]
    public void A_word_of_two_countries_is_reported_once()
    {
        const string Text = "The color of the harbor is the colour of the sea. They organise it in color.\n";
        RuleTest.For("TL6001").Run(Text).Should().ContainSingle();
        RuleTest.For("TL6002").Run(Text).Should().BeEmpty();
    }

    [Fact]
    public void The_rest_is_compared_though_two_countries_are_mixed() =>
        RuleTest.For("TL6002").VerifyPlaces("The color of the centre is red. An adviser and another adviser met an [|advisor|].\n");
}
