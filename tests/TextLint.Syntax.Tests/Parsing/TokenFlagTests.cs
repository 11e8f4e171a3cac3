using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Parsing;

public sealed class TokenFlagTests
{
    private const string Copy = "Marta McVelden of NATO and COVID-19 read an e-mail, O'Brien\u2019s iPhone, the caf\u00E9, X and ex-minister's G7.";

    [Theory]
    [InlineData(TokenFlags.Capitalized, "Marta|McVelden|NATO|COVID-19|O'Brien\u2019s|X|G7")]
    [InlineData(TokenFlags.AllCaps, "NATO|COVID-19")]
    [InlineData(TokenFlags.InnerCapital, "McVelden|iPhone")]
    [InlineData(TokenFlags.HasDigit, "COVID-19|G7")]
    [InlineData(TokenFlags.Hyphenated, "COVID-19|e-mail|ex-minister's")]
    [InlineData(TokenFlags.Apostrophe, "O'Brien\u2019s|ex-minister's")]
    [InlineData(TokenFlags.Possessive, "O'Brien\u2019s|ex-minister's")]
    [InlineData(TokenFlags.NonAscii, "caf\u00E9")]
    public void Letters_show(TokenFlags flag, string words) => Notation.With(flag, Copy).Should().Be(words);

    [Theory]
    [InlineData("The port closed. \"Ice came,\" Velden said.", "The|Ice")]
    [InlineData("One thing is sure: Winter came.", "One|Winter")]
    [InlineData("* Please wait.", "Please")]
    [InlineData("(The port closed.) It froze.", "The|It")]
    [InlineData("Velden called it \u201CGreat ice\u201D and \u00ABfine ice\u00BB.", "Velden|Great|fine")]
    [InlineData("He was \u00AB Calm \u00BB again.", "He|Calm")]
    [InlineData("... And then it froze.", "And")]
    [InlineData("12 Norwegians came.", "")]
    [InlineData("It measured 5\" Across the bow.", "It")]
    [InlineData("J. Velden left.", "J.")]
    public void A_capital_that_says_nothing_is_marked(string prose, string words) => Notation.With(TokenFlags.Initial, prose).Should().Be(words);

    [Fact]
    public void A_word_has_the_hash_of_its_folded_text_and_a_long_one_has_none()
    {
        var block = Notation.Read("Moscow\u2019s " + new string('a', 64) + " " + new string('a', 65) + " 5.");
        block.Tokens.Where(t => !t.IsSpace).Select(t => t.Hash).Should().Equal(Folding.Hash("moscow's"), Folding.Hash(new string('a', 64)), 0u, 0u, 0u);
    }

    [Fact]
    public void A_token_takes_sixteen_bytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<SyntaxToken>().Should().Be(16);
}
