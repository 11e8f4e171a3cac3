using TextLint.Spelling.Suggestions.Hunspell;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

public sealed class PhoneticTableTests
{
    private static readonly PhoneticTable s_table = new(
    [
        ("A^", "*"), ("CK", "K"), ("C(EIY)-", "S"), ("C", "K"), ("CC<", "C"), ("F", "F"), ("KN^", "N"), ("K", "K"), ("LL-", ""), ("L", "L"), ("MB$", "M"), ("M", "M"),
        ("N", "N"), ("PH", "F"), ("P", "P"), ("R", "R"), ("S", "S"), ("T", "T"), ("B", "B"),
    ]);

    [Theory]
    [InlineData("CAT", "KT")]
    [InlineData("CENT", "SNT")] // the E is looked at and left
    [InlineData("ACT", "*KT")]
    [InlineData("CACTI", "KT")] // the same sound twice is heard once
    [InlineData("KNOCK", "NK")]
    [InlineData("TANKNOT", "TNKNT")] // KN sounds like N at the beginning only
    [InlineData("PHONE", "FN")]
    [InlineData("LAMB", "LM")]
    [InlineData("LAMBS", "LMBS")]
    [InlineData("FALLEN", "FLN")]
    [InlineData("", "")]
    public void Words_are_written_as_they_sound(string word, string expected) => s_table.Transcribe(word).Should().Be(expected);

    [Fact]
    public void A_rule_that_puts_back_what_it_takes_ends() =>
        new PhoneticTable([("A<", "A"), ("B<", "BB")]).Transcribe("ABBA").Length.Should().BeLessThan(100);

    [Theory]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("A(")]
    [InlineData("-^$<9")]
    [InlineData("A(BC)(DE)-<5^$")]
    public void Any_rule_can_be_read(string rule)
    {
        var transcribe = () => new PhoneticTable([(rule, "X")]).Transcribe("ABD(-");
        transcribe.Should().NotThrow();
    }
}
