using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class PlaceholderTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1020");

    [Theory]
    [InlineData("Some [|TK|] people came to [|TKTK|].")]
    [InlineData("It cost $[|XXX|] in all.")]
    [InlineData("The mayor, [|[CHECK NAME]|], came.")]
    [InlineData("[|TBC|]: call the mayor.")]
    [InlineData("[|Lorem ipsum dolor|] sit amet.")]
    [InlineData("He said, [|insert quote here|].")]
    [InlineData("She is 45 [|??|] and lives in Port Elva ([|??|]).")]
    public void What_holds_a_place_is_found(string marked) => s_rule.Verify(marked + "\n");

    [Theory]
    [InlineData("He shops at TK Maxx and saw Super Bowl XXX and Pope Pius XXX.")]
    [InlineData("What?? she asked. Really??")]
    [InlineData("“[They] came,” he said, [laughs] and the [UN] left.")]
    [InlineData("The todo list, the Spanish word todo and a Tk window.")]
    [InlineData("A film rated XXX, an XXX-rated film.")]
    public void Names_and_numbers_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
