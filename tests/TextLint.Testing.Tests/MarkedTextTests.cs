using CsCheck;
using TextLint.Syntax.Text;

namespace TextLint.Testing.Tests;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("The [|ferry|] stops.", "The ferry stops.", "[4..9)")]
    [InlineData("[|a|][||]b", "ab", "[0..1) [1..1)")]
    [InlineData("[|a [|b|] c|]", "a b c", "[0..5) [2..3)")]
    [InlineData("[a] |b|", "[a] |b|", "")]
    public void Marks_are_taken_out(string marked, string text, string spans)
    {
        var parsed = MarkedText.Parse(marked);
        parsed.Text.Should().Be(text);
        string.Join(' ', parsed.Spans).Should().Be(spans);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    public void A_mark_without_its_partner_is_a_fault_of_the_test(string marked) =>
        FluentActions.Invoking(() => MarkedText.Parse(marked)).Should().Throw<FormatException>();

    [Fact]
    public void Marking_and_reading_give_the_same_spans() =>
        Gen.Select(Gen.String[Gen.Char["ab c\n"], 0, 20], Gen.Int[0, 20], Gen.Int[0, 20]).Sample((text, at, length) =>
        {
            var start = Math.Min(at, text.Length);
            var span = new TextSpan(start, Math.Min(length, text.Length - start));
            MarkedText.Parse(MarkedText.Mark(text, [span])).Should().BeEquivalentTo(new MarkedText(text, [span]));
        });
}
