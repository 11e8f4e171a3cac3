using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Syntax;

public sealed class DocumentSyntaxTests
{
    private const string Text = "\nThe port closed.\n\n  It froze.\n";
    private static readonly DocumentSyntax Root = SyntaxTree.Parse(Text).Root;

    [Theory]
    [InlineData(0, 0), InlineData(1, 1), InlineData(18, 1), InlineData(19, 2), InlineData(31, 2)]
    public void An_offset_lies_in_a_block_and_the_end_in_the_last(int offset, int block) => Root.IndexOf(offset).Should().Be(block);

    [Fact]
    public void A_text_without_blocks_has_no_block_for_an_offset() => SyntaxTree.Parse("").Root.IndexOf(0).Should().Be(-1);

    [Fact]
    public void Spans_of_prose_have_their_place_in_the_text()
    {
        Root.GetFullSpan(2).Should().Be(TextSpan.FromBounds(19, 31));
        Text[Root.GetStart(2)..].Should().Be("  It froze.\n");
        Root.Text.ToString(Root.GetContentSpan(2)).Should().Be("It froze.");
        Root.Text.ToString(Root.ToSource(2, Root.Blocks[2].Tokens[2].Span)).Should().Be("froze");
    }
}
