using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class UnfamiliarSpellingTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3016").WithNameIndex(NameIndex.Create(
    [
        .. Named("Pavel Dubrovin", NameKind.Person), .. Named("Marek Szymborsky", NameKind.Person), .. Named("Ingrid Halvorsen", NameKind.Person),
        .. Named("Magnitovsk", NameKind.Unknown), .. Named("Kabul", NameKind.Place), .. Named("John Clarke", NameKind.Person),
        .. Named("Anna Karlberg", NameKind.Person), .. Named("Anna Karlborg", NameKind.Person), .. Named("Ardmoor Harbour Trust", NameKind.Organization),
    ]));

    [Fact]
    public void The_message_counts_and_the_places_are_those_of_the_archive()
    {
        var finding = s_rule.Run("The board met. Pavel Dubrovyn said that it would meet again.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Warning);
        finding.Message.Should().Be("No other article names \"Pavel Dubrovyn\"; 3 articles name \"Pavel Dubrovin\". Is it the same name?");
        finding.Related.Should().Equal(Enumerable.Range(1, 3).Select(i => RelatedLocation.InArticle($"{i}.md", i, "names \"Pavel Dubrovin\"")));
        finding.Properties.Should().Contain(DiagnosticProperties.Name, "Pavel Dubrovyn").And.Contain(DiagnosticProperties.OtherName, "Pavel Dubrovin");
    }

    [Theory]
    [InlineData("The chair, [|Ingrid Halvorssen|], left early.")]
    [InlineData("The chair, [|Ingrid Halvorzen|], left early.")]
    [InlineData("The chair, [|Imgrid Halvorsen|], left early.")]
    [InlineData("Former Mayor [|Ingrid Halvorzen|] left early.")]
    [InlineData("The works at [|Magnitovks|] closed in May.")]
    [InlineData("On Monday the [|Ardmoar Harbour Trust|] agreed.")]
    public void A_slip_in_one_word_is_reported(string text) => s_rule.Verify(text);

    [Theory]

    // The archive's own spelling, with or without what does not count.
    [InlineData("The chair, Ingrid Halvorsen, left early.")]
    [InlineData("The chair, Ingrid Halvørsen, left early.")]
    [InlineData("The works at Magnitovsk closed in May.")]

    // Somebody else.
    [InlineData("The chair, Sigrun Halvorzen, left early.")]
    [InlineData("The chair, Ingrid Halvorsdottir, left early.")]
    [InlineData("His guest, John Clark, left early.")]
    [InlineData("Her guest, Jon Clarke, left early.")]

    // Two slips, and no given name that says that it is the same.
    [InlineData("The chair, Halvarzen, left early.")]
    [InlineData("The works at Mognitovks closed in May.")]

    // Made of one another.
    [InlineData("The envoy, Kabulov, said little.")]
    [InlineData("The Magnitovsks of this world are closing.")]

    // Both are in the article, which tells them apart or has a slip of its own.
    [InlineData("The chair, Ingrid Halvorsen, left early, and Ingrid Halvorzen stayed.")]

    // Two names of the archive are as near.
    [InlineData("Her guest, Anna Karlbarg, left early.")]
    public void What_may_be_right_is_left_alone(string text) => s_rule.Verify(text);

    [Fact]
    public void A_name_that_the_publication_knows_is_left_alone() =>
        s_rule.WithKnownNames("Dubrovyn").Verify("The board met. Pavel Dubrovyn said that it would meet again.\n");

    [Fact]
    public void Fewer_articles_are_no_archive()
    {
        const string Text = "The board met. Pavel Dubrovyn said that it would meet again.\n";
        s_rule.WithOption("min-articles", "4").Run(Text).Should().BeEmpty();
        RuleTest.For("TL3016").Run(Text).Should().BeEmpty("without an index there is no archive");
    }

    [Fact]
    public void The_fix_changes_all_mentions_of_the_one_and_none_of_another() => s_rule.VerifyFix(
        "Mayor [|Pavel Dubrovyn|] spoke. Pavel Dubrovyn's office wrote it down.\n\nHis sister, Vera Dubrovyn, left. \"So it is,\" Dubrovyn said.\n",
        "Mayor Pavel Dubrovin spoke. Pavel Dubrovin's office wrote it down.\n\nHis sister, Vera Dubrovyn, left. \"So it is,\" Dubrovyn said.\n");

    private static IEnumerable<NameIndexRecord> Named(string name, NameKind kind) => Enumerable.Range(1, 3).Select(i => new NameIndexRecord(name, $"{i}.md", i, 2, kind));
}
