using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class ConfusedWordTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1040");

    [Theory]
    [InlineData("The former mayor stood [|trail|] in March.", "The former mayor stood trial in March.")]
    [InlineData("The inquiry was [|lead|] by a retired judge.", "The inquiry was led by a retired judge.")]
    [InlineData("The ferry company has [|it's|] own harbour.", "The ferry company has its own harbour.")]
    [InlineData("[|Its|] a long way to Westmark.", "It's a long way to Westmark.")]
    [InlineData("The crew could [|of|] been rescued earlier.", "The crew could have been rescued earlier.")]
    [InlineData("A neighbour [|who's|] house burned down was treated for smoke.", "A neighbour whose house burned down was treated for smoke.")]
    [InlineData("The team will [|loose|] its place in the league.", "The team will lose its place in the league.")]
    [InlineData("The plan had an [|affect|] on prices.", "The plan had an effect on prices.")]
    [InlineData("More [|then|] 40 people were hurt.", "More than 40 people were hurt.")]
    [InlineData("The board said the school [|principle|] had resigned.", "The board said the school principal had resigned.")]
    [InlineData("They lost [|there|] homes in the flood.", "They lost their homes in the flood.")]
    [InlineData("[|Their|] is no doubt about it.", "There is no doubt about it.")]
    [InlineData("The case fell under the [|statue|] of limitations.", "The case fell under the statute of limitations.")]
    [InlineData("Police used water [|canons|] at the gate.", "Police used water cannons at the gate.")]
    [InlineData("He ran for a [|forth|] term.", "He ran for a fourth term.")]
    [InlineData("The [|Untied|] Nations sent an envoy.", "The United Nations sent an envoy.")]
    [InlineData("The board of the [|pubic|] library met on Monday.", "The board of the public library met on Monday.")]
    [InlineData("The dispute came to an end when the general [|manger|] resigned.", "The dispute came to an end when the general manager resigned.")]
    [InlineData("Unexploded [|ordinance|] was found on the beach.", "Unexploded ordnance was found on the beach.")]
    [InlineData("The couple won gold for their [|diary|] farm.", "The couple won gold for their dairy farm.")]
    [InlineData("The film was a sneak [|peak|].", "The film was a sneak peek.")]
    [InlineData("Doctors warned of the [|affects|] of heat.", "Doctors warned of the effects of heat.")]
    [InlineData("The fee is higher [|then|] the one in Westmark.", "The fee is higher than the one in Westmark.")]
    [InlineData("She asked them to [|meat|] the mayor.", "She asked them to meet the mayor.")]
    [InlineData("The report will [|been|] sent to the mayor.", "The report will be sent to the mayor.")]
    [InlineData("The hall is [|on|] of the oldest in the county.", "The hall is one of the oldest in the county.")]
    [InlineData("The club [|singed|] a contract with the striker.", "The club signed a contract with the striker.")]
    [InlineData("He was [|suppose|] to leave on Monday.", "He was supposed to leave on Monday.")]
    [InlineData("They had to [|chose|] between two routes.", "They had to choose between two routes.")]
    [InlineData("The couple walked down the [|isle|].", "The couple walked down the aisle.")]
    [InlineData("Crews had to [|asses|] the damage.", "Crews had to assess the damage.")]
    [InlineData("A tree was struck by [|lightening|].", "A tree was struck by lightning.")]
    [InlineData("The general [|populous|] was told to stay indoors.", "The general populace was told to stay indoors.")]
    [InlineData("The motion of [|censor|] failed.", "The motion of censure failed.")]
    [InlineData("The fair is in the [|dessert|] heat.", "The fair is in the desert heat.")]
    [InlineData("He broke off, as [|through|] he had forgotten the name.", "He broke off, as though he had forgotten the name.")]
    [InlineData("It was a [|quite|] life by the river.", "It was a quiet life by the river.")]
    [InlineData("The [|contract|] lens was found.", "The contact lens was found.")]
    [InlineData("The [|costumer|] service desk is closed.", "The customer service desk is closed.")]
    [InlineData("Of [|coarse|] the ferry was late.", "Of course the ferry was late.")]
    public void A_word_that_stands_for_another_is_found(string marked, string expected) => s_rule.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("We have a plan that works [|they|] way we do.")]
    [InlineData("He came [|form|] the other side of the river.")]
    [InlineData("The hall stands at the end [|off|] the pier.")]
    public void Neighbours_decide_where_no_proof_is_written(string marked) => s_rule.Verify(marked + "\n");

    [Theory]
    [InlineData("The hounds followed a trail of blood, and the parties form a government.")]
    [InlineData("The manger scene at Christmas drew crowds; the lead singer knew it's his own fault.")]
    [InlineData("It's own goals that cost them the match. In the end it's been a good year for its owners.")]
    [InlineData("Lead by example, said the coach, whose own children play there. Who's there?")]
    [InlineData("The rope came untied, and the doctor examined the pubic bone.")]
    [InlineData("They could of course go. She made the effect known to effect a change, and the affect of the patient was flat.")]
    [InlineData("No more, then a pause. More and then more. The then mayor agreed to too much.")]
    [InlineData("The loose dogs were let loose. Turn loose the hounds.")]
    [InlineData("It is a matter of principle for the principal reason that the principal said so.")]
    [InlineData("There are homes there. Their homes are there, and they're at home.")]
    [InlineData("The statue of a general stands by the law's statute book.")]
    [InlineData("To reign in the kingdom was his dream; he had free rein in the peak season.")]
    [InlineData("\"There\" and \"their\" are two words. The word \"trail\" is not the word \"trial\".")]
    [InlineData("Your welcome was warm, and your going there was kind.")]
    [InlineData("The dog is doing its best to be good, and the firm did its best to help.")]
    [InlineData("May led to protests, and hikers followed the mountain trail by the river.")]
    [InlineData("Call the office if the lift fails, and take part if the weather holds.")]
    [InlineData("A coarse cloth, a desert island, the sole survivor and the soul of the party.")]
    [InlineData("The baker singed a sleeve; the choir was singing the treaty hymn.")]
    [InlineData("The asses grazed by the isle, and the populous town lay in the lee of a hangar.")]
    [InlineData("Nobody was left to turn to except his mother.")]
    [InlineData("Progress has been made since, and Anna Ward of the council agreed.")]
    [InlineData("The costumers sewed all night; the contract was signed by the river.")]
    [InlineData("Staff will be there, having been told of the one on the left.")]
    public void Look_alikes_stay_silent(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void A_capital_makes_a_name() => s_rule.Verify("Mr Trail stood with Ms Lead by the river and Mrs Form left.\n");

    [Fact]
    public void A_word_that_is_quoted_is_reported_with_care() => s_rule.Verify("\"I could [|of|] been there,\" said Anna Berg, the captain.\n");
}
