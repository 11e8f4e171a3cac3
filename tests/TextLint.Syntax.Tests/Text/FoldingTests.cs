using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Moscow\u2019s", "moscow's"), InlineData("\u00C9LAN", "\u00E9lan"), InlineData("\u041C\u041E\u0421\u041A\u0412\u0410", "\u043C\u043E\u0441\u043A\u0432\u0430"), InlineData("", "")]
    public void Case_and_apostrophes_fold(string text, string folded) => Folding.Fold(text).Should().Be(folded);

    [Theory]
    [InlineData("\u00C1ngel Nu\u00F1ez", "angel nunez"), InlineData("fa\u00E7ade \u0153uvre na\u00EFve", "facade oeuvre naive"), InlineData("M\u00FCller Stra\u00DFe STRA\u1E9EE", "muller strasse strasse")]
    [InlineData("\u0141\u00F3d\u017A W\u0105s \u017B\u00F3\u0142\u0107", "lodz was zolc"), InlineData("\u010Capek \u0158\u00EDha \u016Fl", "capek riha ul"), InlineData("\u00D8rsted \u00C5se \u00E6ble", "orsted ase aeble")]
    [InlineData("S\u00E3o Jo\u00E3o", "sao joao"), InlineData("\u0130stanbul \u0131\u015F\u0131k \u011E", "istanbul isik g"), InlineData("\u0110or\u0111evi\u0107", "dordevic"), InlineData("\u00DE\u00F3r Gu\u00F0r\u00FAn", "thor gudrun")]
    [InlineData("Nguy\u1EC5n Ph\u00FA Tr\u1ECDng", "nguyen phu trong"), InlineData("T\u00E2rgu Mure\u0219 \u021Aara", "targu mures tara"), InlineData("cafe\u0301 \u01C6", "cafe dz"), InlineData("\u0391\u03B8\u03AE\u03BD\u03B1 7\u00D7", "\u03B1\u03B8\u03AE\u03BD\u03B1 7\u00D7")]
    public void Latin_letters_lose_their_diacritics(string text, string folded) => Folding.FoldDiacritics(text).Should().Be(folded);

    [Fact]
    public void A_text_of_letters_that_are_two_has_room() => Folding.FoldDiacritics(new string('\u00DF', 300)).Should().Be(new string('s', 600));

    [Fact]
    public void Equal_text_has_one_hash_whatever_its_case() => Folding.Hash("Moscow\u2019s").Should().Be(Folding.Hash("MOSCOW'S")).And.NotBe(Folding.Hash("Moscow"));

    [Fact]
    public void No_text_has_the_hash_of_no_word() => Folding.Hash("").Should().NotBe(0);

    [Theory]
    [InlineData("NATO", "nato", true), InlineData("NATO", "nate", false), InlineData("NATO", "nat", false), InlineData("l\u2019eau", "L'EAU", true)]
    public void Equality_is_that_of_the_folded_text(string left, string right, bool equal) => Folding.Equal(left, right).Should().Be(equal);
}
