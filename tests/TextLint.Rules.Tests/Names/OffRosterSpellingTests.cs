using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class OffRosterSpellingTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3015").WithRoster("""
        - name: Ingrid Halvorsen
          wrong: [Halversen, Ingrid Halversen]
        - name: Pavel Dubrovin
        - name: John Reid
        - name: Kyiv
          kind: place
          wrong: [Kiev]
        - name: van Dorn Lines
          kind: organization
          wrong: [van Doorn Lines]
        - name: NATO
          kind: organization
          wrong: [Nato]
        - name: chicken Kiev
          kind: work
        """);

    [Theory]
    [InlineData("[|Halversen|]'s board met in [|Kiev|].", "Halvorsen's board met in Kyiv.")]
    [InlineData("[|Ingrid Halversen|] spoke; the [|Nato|] chief listened.", "Ingrid Halvorsen spoke; the NATO chief listened.")]
    [InlineData("[|Van Doorn Lines|] owns it. It is [|van Doorn Lines|]’ ferry.", "Van Dorn Lines owns it. It is van Dorn Lines’ ferry.")]
    [InlineData("[|KIEV|] HOLDS ITS BREATH AGAIN\n\nIt snowed.\n", "KYIV HOLDS ITS BREATH AGAIN\n\nIt snowed.\n")]
    [InlineData("He saw [|Pavel Dubrovyn|]’s note.", "He saw Pavel Dubrovin’s note.")]
    [InlineData("It was [|Ingrid B. Halvorson|] who spoke.", "It was Ingrid B. Halvorsen who spoke.")]
    public void What_the_roster_spells_in_another_way_is_put_right(string marked, string after) => s_rule.VerifyFix(marked, after);

    [Theory]
    [InlineData("Ingrid Halvorsen ate chicken Kiev in Kyiv with NATO officers.")]
    [InlineData("INGRID HALVORSEN IN KYIV TODAY\n\nIt snowed.\n")]
    [InlineData("Ingrid Tarkanov and Erik Halvorson spoke.")]
    [InlineData("The Ingrid Halvorsens of this world speak.")]
    [InlineData("Mary Ingrid Halvorson Lie spoke.")]
    [InlineData("Pavel Rubin spoke.")]
    [InlineData("A kiev is no place.")]
    public void Look_alikes_stay_silent(string text) => s_rule.Verify(text);

    [Fact]
    public void A_listed_form_is_fixed_safely_outside_quotations_only()
    {
        var findings = s_rule.Run("Halversen said: “Kiev is cold.”");
        findings.Select(f => f.IsQuoted).Should().Equal(false, true);
        findings[0].Message.Should().Be("The roster has \"Halvorsen\" for \"Halversen\" (Ingrid Halvorsen).");
        findings[1].Message.Should().Be("The roster has \"Kyiv\" for \"Kiev\". Inside a quotation: check the source.");
        (findings[0].Properties["name"], findings[0].Properties["otherName"]).Should().Be(("Halversen", "Halvorsen"));
    }

    [Fact]
    public void A_name_that_exists_may_be_another_persons()
    {
        s_rule.Run("John Reed spoke.").Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Info);
        s_rule.Run("Pavel Dubrovyn spoke.").Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void What_the_article_says_of_two_names_is_nearer_than_the_roster()
    {
        s_rule.WithArticle(new ArticleFacts(null, [new("Ingrid Halvorson", "Ingrid Halvorsen")])).Verify("Ingrid Halvorson spoke.");
        s_rule.WithArticle(new ArticleFacts(null, [new("Halversen", "Halvorsen")])).Verify("Halversen spoke.");
    }

    [Fact]
    public void Without_a_roster_there_is_silence() => RuleTest.For("TL3015").Verify("Halversen’s board met in Kiev.");
}
