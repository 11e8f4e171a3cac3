using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class DoubleMarksInHeadlineTests
{
    private const string Body = "\n\nThe mayor has given up on the tram. “A lost cause,” she said on Friday, ‘lost’ or not.\n";
    private static readonly RuleTest s_single = RuleTest.For("TL2013");
    private static readonly RuleTest s_double = s_single.WithOption("marks", "double");

    [Theory]
    [InlineData("Mayor calls tram [|\"a lost cause\"|]", "Mayor calls tram 'a lost cause'")]
    [InlineData("Mayor’s tram [|“a lost cause”|], says drivers’ union", "Mayor’s tram ‘a lost cause’, says drivers’ union")]
    [InlineData("Mayor: [|“They call it ‘a lost cause’ now”|]", "Mayor: ‘They call it “a lost cause” now’")]
    [InlineData("The [|\"lost\"|] tram is [|\"found\"|]", "The 'lost' tram is 'found'")]
    public void Headlines_take_single_marks(string head, string changed) => s_single.VerifyFix(head + Body, changed + Body);

    [Theory]
    [InlineData("Mayor calls tram [|‘a lost cause’|]", "Mayor calls tram “a lost cause”")]
    public void Or_double_ones_by_choice(string head, string changed) => s_double.VerifyFix(head + Body, changed + Body);

    [Theory]
    [InlineData("Drivers' union calls mayor's tram 'a lost cause'")]
    [InlineData("The 12\" record that saved the town's '90s")]
    public void Apostrophes_and_inches_are_no_quotation_marks(string head)
    {
        s_single.Verify(head + Body);
        RuleTest.For("TL2013", TextFormat.Markdown).Verify("# " + head + Body);
    }

    [Fact]
    public void Apostrophes_alone_make_no_quotation() => s_double.Verify("Drivers' union and players' union meet in the '90s hall" + Body);
}
