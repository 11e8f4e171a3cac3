using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class TitleDriftTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3007");

    [Theory]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. At noon [|Defence Minister|] Brandauer flew home.")]
    [InlineData("The talks were led by Vice President Ilse Brandauer. At noon [|President|] Brandauer flew home.")]
    [InlineData("The talks were led by Governor Ilse Brandauer. At noon [|Lieutenant Governor|] Brandauer flew home.")]
    public void Two_offices_of_one_person_are_reported(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. At noon Minister Brandauer flew home.")]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. At noon Ms Brandauer flew home.")]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. In 2011 former Defence Minister Brandauer had left.")]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. In 2011 then-Defence Minister Brandauer had left.")]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. At noon Foreign Minister and Deputy Prime Minister Brandauer flew home.")]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. At noon Defence Minister Otto Lindqvist flew home.")]
    [InlineData("The talks were led by Defence Minister Ilse Brandauer. At noon Defense Minister Brandauer flew home.")]
    [InlineData("The talks were led by Foreign Minister Ilse Brandauer. \"Defence Minister Brandauer lost,\" the sign said.")]
    public void Short_past_double_and_quoted_offices_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
