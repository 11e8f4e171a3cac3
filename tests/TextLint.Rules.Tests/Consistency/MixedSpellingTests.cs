using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Consistency;

public sealed class MixedSpellingTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL6001");

    [Theory]
    [InlineData("The color of the harbor changed, and the neighbors saw the [|centre|] turn red.")]
    [InlineData("The theatre staged a play in the centre. The [|traveler|] and his [|neighbor|] stayed for the programme, the licence and the cheque.")]
    [InlineData("The defence minister recognised the [|defense|] of the town.")]
    [InlineData("A colour-coded map hung by the harbour. A [|color|]-coded one hung in the hall.")]
    [InlineData("The neighbour's boat sank in the harbour. The [|neighbor|]'s dog swam.")]
    public void Words_of_two_countries_are_reported_where_they_are_fewer(string text) => s_rule.VerifyPlaces(text + "\n");

    [Theory]
    [InlineData("The club will organize a fair in the colour of the harbour and analyze its programme.")]
    [InlineData("He moved towards the center. The gray boat was canceled, the grey one too.")]
    [InlineData("Labour won. Its neighbor lost the color.")]
    [InlineData("The Ministry of Defence and Pearl Harbor share a neighbour.")]
    [InlineData("“My favorite color is gray,” said the neighbour, in favour of the harbour.")]
    [InlineData("The practice of the parking meter is a story: check the tire at the curb in the colour of the harbour.")]
    public void Shared_words_names_and_quotations_prove_nothing(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void Block_quotations_and_titles_are_not_the_writers() =>
        RuleTest.For("TL6001", TextFormat.Markdown).Verify("The harbour is closed.\n\n> The color is gone.\n\nShe read *The color of labor* there.\n");

    [Fact]
    public void A_tie_is_won_by_the_first() => s_rule.VerifyFix("The colour and the [|color|] differ.\n", "The colour and the colour differ.\n");
}
