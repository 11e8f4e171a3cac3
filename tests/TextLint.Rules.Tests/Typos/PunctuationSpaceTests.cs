using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class PunctuationSpaceTests
{
    private static readonly RuleTest s_before = RuleTest.For("TL1014");
    private static readonly RuleTest s_behind = RuleTest.For("TL1015");
    private static readonly RuleTest s_double = RuleTest.For("TL1016");

    [Theory]
    [InlineData("The pier[| |], a ruin, fell.", "The pier, a ruin, fell.")]
    [InlineData("Who knows[|  |]?", "Who knows?")]
    [InlineData("It fell (in May)[| |].", "It fell (in May).")]
    public void Space_before_a_mark_is_taken_out(string marked, string expected) => s_before.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Wait . . . and see. It was 3 : 1.")]
    [InlineData("Fine :) and well ;) he wrote :-) to her.")]
    [InlineData("He uses .NET, a .22 rifle and ...")]
    [InlineData("See www.example.com , or @ferry !")]
    [InlineData("Vraiment\u202F? Oui\u202F!")]
    public void Space_that_belongs_there_stays(string text) => s_before.Verify(text + "\n");

    [Theory]
    [InlineData("It ended[|.|]The mayor left.", "It ended. The mayor left.")]
    [InlineData("In Lisbon[|,|]where it began, they met.", "In Lisbon, where it began, they met.")]
    [InlineData("It fell (in May)[|.|]The mayor wept.", "It fell (in May). The mayor wept.")]
    [InlineData("Will you come[|?|]This is the last call.", "Will you come? This is the last call.")]
    public void The_lost_space_is_put_back(string marked, string expected) => s_behind.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Node.JS, ASP.NET, Vue.Js, Booking.Com and Challenge.Gov are names.")]
    [InlineData("J.K. Ardent, J.Smith, U.S.A., Ph.D. and a.m. are right.")]
    [InlineData("It was 10,000 at 9:30 on 1.5 or 3:2.")]
    [InlineData("Print a,b,c or x,yes,no; see TL;DR for more.")]
    [InlineData("Open harbour.example/pages?View=all&Sort=up, then mail ann@Ferry.Example.")]
    [InlineData("He read it.¹ And “why?”1 she asked.")]
    [InlineData("Wikinews:Introduction and File:Harbour at dusk")]
    public void Addresses_names_and_figures_hold_no_space(string text) => s_behind.Verify(text + "\n");

    [Theory]
    [InlineData("It fell[|..|] They wept.", "It fell. They wept.")]
    [InlineData("The pier[|,,|] a ruin, fell.", "The pier, a ruin, fell.")]
    [InlineData("The pier is a ruin[|,.|]", "The pier is a ruin.")]
    [InlineData("They met Ann Rees Jr[|..|] It rained.", "They met Ann Rees Jr. It rained.")]
    public void One_mark_stays(string marked, string expected) => s_double.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Wait... and wait.... Then go.")]
    [InlineData("At 5 p.m., Ann Rees Jr., of Yahoo!, asked “Why?”, and left, etc., etc.")]
    [InlineData("See ../pages, 1..5 and std::cout.")]
    [InlineData("Really?! He said [..] nothing.")]
    public void Marks_that_may_stand_together_are_left_alone(string text) => s_double.Verify(text + "\n");
}
