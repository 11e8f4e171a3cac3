namespace TextLint.Syntax.Tests.Parsing;

/// <summary>What came with the page, and the copy that only speaks of such things.</summary>
public sealed class ResidueTests
{
    private const string Copy = "Harbour closes early\n\nThe port closed on Friday after the ice came early, Marta Velden told reporters.\n\nShe said it would open in spring.";

    [Theory]
    [InlineData("Post a Comment\n\n0 Comments\n* Please Don't Spam Here. All the Comments are Reviewed by Admin.", 3)]
    [InlineData("Leave a Reply\n\nYour email address will not be published. Required fields are marked *", 2)]
    [InlineData("Share on Facebook\n\nTweet\n\nRelated articles", 3)]
    [InlineData("Related articles\n\nA short title of another story\n\n12 comments", 3)]
    [InlineData("\u00A9 2024 The Harbour Post. All rights reserved.", 1)]
    [InlineData("This article was originally published in the Harbour Post.", 1)]
    [InlineData("We use cookies to improve your experience on this site.", 1)]
    [InlineData("Advertisement", 1)]
    [InlineData("(Reporting by Marta Velden)", 1)]
    [InlineData("Reporting by Marta Velden; Editing by Jonas Ames", 1)]
    [InlineData("Sign up for our newsletter!", 1)]
    [InlineData("Share\nTweet\nPin it\nEmail", 1)]
    public void The_end_of_a_page_is_residue(string end, int blocks) => Regions($"{Copy}\n\n{end}").Should().Equal(new ResidueRegion(3, blocks));

    [Theory]
    [InlineData("Read more: The ice came early.")]
    [InlineData("Officials asked residents to subscribe to the warning service and leave a comment on the plan.")]
    [InlineData("The mayor had no comments on the matter.")]
    [InlineData("\u201CWe use cookies to bribe the children,\u201D Velden said.")]
    [InlineData("Shares of Orlen rose.")]
    [InlineData("Reporting by the Harbour Post showed that the pier was unsafe.")]
    [InlineData("Subscribe")]
    [InlineData("The company will advertise with us in mind, and share on every post.")]
    public void Copy_that_speaks_of_such_things_is_not(string end) => Regions($"{Copy}\n\n{end}").Should().BeEmpty();

    [Fact]
    public void The_start_of_a_page_is_residue() => Regions($"Skip to content\n\nAdvertisement\n\n{Copy}").Should().Equal(new ResidueRegion(0, 2));

    [Fact]
    public void The_middle_of_a_page_is_not() => Regions($"{Copy}\n\nPost a Comment\n\n{Copy}").Should().BeEmpty();

    [Fact]
    public void A_text_of_nothing_else_is_not_residue() => Regions("Post a Comment\n\n0 Comments").Should().BeEmpty();

    [Fact]
    public void A_region_has_no_more_than_its_share_of_the_text() =>
        Regions(Copy + string.Concat(Enumerable.Repeat("\n\nLeave a reply", 100))).Single().BlockCount.Should().BeInRange(30, 40);

    [Fact]
    public void Blocks_of_a_region_are_residue_and_not_prose()
    {
        var block = SyntaxTree.Parse($"{Copy}\n\nPost a Comment", TestPhrases.Options).Root.Blocks[^1];
        block.Should().BeEquivalentTo(new { Kind = SyntaxKind.Residue, IsProse = false });
        block.Context.IsLast.Should().BeTrue();
        block.Tokens.Should().NotBeEmpty();
    }

    [Fact]
    public void Phrases_of_the_house_count_too()
    {
        var options = TestPhrases.Options with { ResiduePhrases = TestPhrases.Options.ResiduePhrases.WithOwn(["Harbour Post\u2019s Club"]) };
        SyntaxTree.Parse($"{Copy}\n\nHARBOUR POST'S CLUB: ten issues", options).Root.ResidueRegions.Should().Equal(new ResidueRegion(3, 1));
        SyntaxTree.Parse($"{Copy}\n\nVelden spoke at length to the members of the Harbour Post's club.", options).Root.ResidueRegions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Read more: Ice closes the harbour", true)]
    [InlineData("READ MORE: Ice closes the harbour", true)]
    [InlineData("(Image credit: Marta Velden)", true)]
    [InlineData("Advertisement", true)]
    [InlineData("Marta Velden/Getty Images", true)]
    [InlineData("Read more:", false)]
    [InlineData("She wants to read more: the report has 400 pages.", false)]
    [InlineData("https://example.org/Getty Images", false)]
    [InlineData("The agencies are Getty Images.", false)]
    [InlineData("", false)]
    public void A_line_between_paragraphs_may_be_the_pages(string line, bool expected) => TestPhrases.Options.ResiduePhrases.IsInsertion(line).Should().Be(expected);

    [Fact]
    public void Without_phrases_nothing_is_residue() => SyntaxTree.Parse($"{Copy}\n\nPost a Comment").Root.ResidueRegions.Should().BeEmpty();

    private static System.Collections.Immutable.ImmutableArray<ResidueRegion> Regions(string text) => SyntaxTree.Parse(text, TestPhrases.Options).Root.ResidueRegions;
}
