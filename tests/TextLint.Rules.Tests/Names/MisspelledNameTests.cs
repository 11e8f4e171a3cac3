using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class MisspelledNameTests
{
    private const string Lead = """
        The harbour board chose Oksana Vertinskaya to lead the inquiry, and Robin Mauerling, a lawyer, to write it down.

        Vertinskaya thanked the board. "It will be short," Vertinskaya said.


        """;

    private static readonly RuleTest s_rule = RuleTest.For("TL3001");

    [Theory]
    [InlineData("[|Vertinskya|] said the first hearing would be in June.")]
    [InlineData("The note was signed by [|Vertinskayaa|] herself.")]
    [InlineData("\"In June,\" said [|Vertinksaya|].")]
    [InlineData("Later [|Vertinskaja|]'s note was found.")]
    [InlineData("Mr [|Mauerlin|] took notes.")]
    [InlineData("The board met Oksana [|Vertinskia|] again.")]
    [InlineData("The clerk was Ade Adebayo-Okonkwo. Later Adebayo-Okonkwo left, and [|Adebayo-Okonwko|] came back.")]
    public void A_slip_in_the_name_of_a_person_is_marked(string sentence) => s_rule.Verify(Lead + sentence + "\n");

    [Theory]
    [InlineData("Three roads lead to Korvallen. Two of them, and the [|Korvalen|] bridge, are closed. Korvallen has no other.")]
    [InlineData("Boats left Philadelphia at noon, and more left Philadelphia at one. Nobody stayed in [|Philadephia|].")]
    [InlineData("The Indonesian fleet sailed, and an Indonesian pilot led it. The [|Indoneian|] captain waved.")]
    public void A_slip_in_the_name_of_a_place_is_marked(string sentence) => s_rule.Verify(sentence + "\n");

    [Theory]
    [InlineData("Mikhail Kabulov, the envoy, flew to Kabul on Friday. \"Kabul listens,\" Kabulov said.")]
    [InlineData("Anne Petersen runs the shop and Ben Peterson delivers. Petersen said so, and Peterson agreed.")]
    [InlineData("Argentina sent nine, the Argentine side lost to Iraq, and an Iraqi player scored twice.")]
    [InlineData("Halvorsen, Horan, Bates, Kipp, Horgan, Lund, Marsh, Doyle, Pratt, Weller, Nagle played.")]
    [InlineData("Jakob O’Rourke came first. Jakob O'Rourke said he was glad.")]
    [InlineData("The Kabulovs came late. Mikhail Kabulov blamed the train; Kabulov's wife did not.")]
    [InlineData("Wong Kwok-hing lost his seat and Leung Kwok-hung kept his.")]
    [InlineData("The clerks were Ade Smith-Jones and Ida Smith-James. Smith-Jones left, and Smith-James came back.")]
    [InlineData("Hong Kong is far, and King Kong is a film.")]
    [InlineData("David Davis asked the question.")]
    [InlineData("Sudan signed the treaty. Susan Page moderated the debate.")]
    public void Names_that_are_alike_and_two_are_left_alone(string sentence) => s_rule.Verify(sentence + "\n");

    [Fact]
    public void One_finding_names_both_forms_and_shows_the_other_places()
    {
        var finding = s_rule.Run(Lead + "Vertinskya said so. Vertinskya's note was found.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Warning);
        finding.Message.Should().Be("\"Vertinskya\" here, \"Vertinskaya\" elsewhere (3 times): is it one name?");
        finding.Related.Should().HaveCount(2);
        finding.Properties[DiagnosticProperties.Name].Should().Be("Vertinskya");
        finding.Properties[DiagnosticProperties.OtherName].Should().Be("Vertinskaya");
    }

    [Fact]
    public void The_fix_puts_the_other_form_everywhere_and_keeps_what_follows() => s_rule.VerifyFix(
        Lead + "[|Vertinskya|] said so. Vertinskya's note was found.\n",
        Lead + "Vertinskaya said so. Vertinskaya's note was found.\n");

    [Fact]
    public void Two_people_who_are_said_to_be_two_are_two()
    {
        var article = new Semantics.ArticleFacts(null, [new Semantics.NamePair("Vertinskya", "Vertinskaya")]);
        s_rule.WithArticle(article).Verify(Lead + "Vertinskya said so.\n");
    }

    [Fact]
    public void A_name_that_the_publication_knows_is_no_slip() => s_rule.WithKnownNames("Vertinskya").Verify(Lead + "Vertinskya said so.\n");
}
