using CsCheck;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Converters;

public sealed class TextDifferenceTests
{
    private static readonly Gen<string> s_texts = Gen.OneOf("a", "b", "\n", "\r\n", "\r", "🗞", "🗠", "\uD83D", " ").Array[0, 12].Select(string.Concat);

    [Fact]
    public void The_edits_lead_from_one_text_to_the_other() =>
        Gen.Select(s_texts, s_texts).Sample((before, after) =>
        {
            var source = SourceText.From(before);
            source.WithChanges(TextDifference.Between(source, SourceText.From(after))).ToString().Should().Be(after);
        });

    [Fact]
    public void No_edit_parts_a_pair_or_a_line_break() =>
        Gen.Select(s_texts, s_texts).Sample((before, after) =>
        {
            foreach (var change in TextDifference.Between(SourceText.From(before), SourceText.From(after)))
            {
                IsInside(before, change.Span.Start).Should().BeFalse();
                IsInside(before, change.Span.End).Should().BeFalse();
            }
        });

    [Fact]
    public void Each_changed_line_is_an_edit_of_its_own()
    {
        var before = SourceText.From("Mayor Odell said teh plan works.\nNothing here.\nHe left at at noon.\n");
        var after = SourceText.From("Mayor Odell said the plan works.\nNothing here.\nHe left at noon.\n");

        TextDifference.Between(before, after).Should().Equal(
            new TextChange(new TextSpan(18, 2), "he"),
            new TextChange(new TextSpan(58, 3), ""));
    }

    [Fact]
    public void Equal_texts_have_no_edits() =>
        TextDifference.Between(SourceText.From("Same."), SourceText.From("Same.")).Should().BeEmpty();

    private static bool IsInside(string text, int offset) => offset > 0 && offset < text.Length &&
        (char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n'));
}
