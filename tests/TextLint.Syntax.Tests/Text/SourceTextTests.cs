using CsCheck;
using TextLint.Syntax.Tests.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Lines_end_with_each_kind_of_break() =>
        Lines(SourceText.From("a\nb\r\nc\rd\n\re\r\n")).Should().Equal("0..1+1", "2..3+2", "5..6+1", "7..8+1", "9..9+1", "10..11+2", "13..13+0");

    [Fact]
    public void The_empty_text_has_one_line() => Lines(SourceText.Empty).Should().Equal("0..0+0");

    [Theory]
    [InlineData(0, 0, 0), InlineData(2, 0, 2), InlineData(3, 0, 3), InlineData(4, 1, 0), InlineData(6, 1, 2)]
    public void An_offset_has_a_line_and_a_character(int offset, int line, int character) =>
        SourceText.From("ab\r\ncd").GetLinePosition(offset).Should().Be(new LinePosition(line, character));

    [Theory]
    [InlineData(0, 9, 2), InlineData(1, 1, 5), InlineData(7, 0, 6), InlineData(-1, 4, 0)]
    public void A_position_past_an_end_is_that_end(int line, int character, int offset) =>
        SourceText.From("ab\r\ncd").GetPosition(new LinePosition(line, character)).Should().Be(offset);

    [Fact]
    public void The_lines_after_a_change_are_the_lines_of_the_new_text() =>
        HostileText.Edit(HostileText.OneOf("a", "bc", "\r", "\n", "\r\n", "\n\r").Array[0, 12].Select(string.Concat)).Sample(edit => CheckLines(edit), iter: 50_000);

    [Fact]
    public void Changes_may_be_given_in_any_order() =>
        SourceText.From("one two three").WithChanges([new(new(8, 5), "3"), new(new(0, 3), "1")]).ToString().Should().Be("1 two 3");

    [Fact]
    public void Changes_that_overlap_are_refused()
    {
        var act = () => SourceText.From("one two").WithChanges([new(new(0, 4), ""), new(new(3, 2), "")]);
        act.Should().Throw<ArgumentException>().WithMessage("*overlaps*");
    }

    private static void CheckLines((string Text, int Start, int Length, string NewText) edit)
    {
        var before = SourceText.From(edit.Text);
        _ = before.LineCount;
        var after = before.WithChange(new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText));
        Lines(after).Should().Equal(Lines(SourceText.From(after.ToString())));
    }

    private static IEnumerable<string> Lines(SourceText text) =>
        Enumerable.Range(0, text.LineCount).Select(text.GetLine).Select(l => $"{l.Span.Start}..{l.Span.End}+{l.LineBreakLength}");
}
