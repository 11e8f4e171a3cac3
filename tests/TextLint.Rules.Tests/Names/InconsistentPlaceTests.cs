using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class InconsistentPlaceTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3011");

    [Theory]
    [InlineData("The line has an office in Kyiv and forty people there.\n\nThe owner left [|Kiev|] in March.")]
    [InlineData("The line has an office in Yangon and forty people in Myanmar.\n\nThe owner came to [|Burma|] in March and bought a boat with two masts. He left Myanmar in May.")]
    [InlineData("The line has an office in East Timor and forty people there, most of them young.\n\nThe owner came to [|Timor-Leste|] in March.")]
    public void Two_names_of_a_place_are_reported(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The line has an office in Mumbai, formerly Bombay.\n\nThe owner came to Bombay in March.")]
    [InlineData("The line has an office in Myanmar (Burma).\n\nThe owner came to Burma in March.")]
    [InlineData("The line has an office in Kyiv and forty people there.\n\nThe canteen serves chicken Kiev on Fridays, and Dynamo Kiev has fans there.")]
    [InlineData("The line has an office in Kyiv and forty people there.\n\n\"I left Kiev in March,\" the owner said.")]
    [InlineData("The line has an office in North Macedonia and forty people there.\n\nThe owner came to North Macedonia in March.")]
    public void Explained_names_dishes_clubs_and_speakers_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
