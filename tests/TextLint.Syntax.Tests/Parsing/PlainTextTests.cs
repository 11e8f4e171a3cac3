using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Parsing;

/// <summary>What the blocks of a plain text are.</summary>
public sealed class PlainTextTests
{
    private const string Stop = "The port closed on Friday.";

    [Fact]
    public void Blank_lines_part_paragraphs() => Notation.Blocks($"{Stop}\n\n{Stop}\n \u00A0\t\n{Stop}").Should().HaveCount(3).And.OnlyContain(b => b == $"Paragraph: {Stop}");

    [Fact]
    public void Lines_wrapped_by_hand_are_one_paragraph() => Notation.Blocks("The port had been\nopen since 1912 and\nclosed.").Should().Equal("Paragraph: The port had been/open since 1912 and/closed.");

    [Fact]
    public void Lines_that_end_in_stops_are_paragraphs() => Notation.Blocks($"{Stop}\n\"{Stop}\"\n{Stop}").Should().HaveCount(3);

    [Fact]
    public void A_long_line_makes_each_line_a_paragraph() => Notation.Blocks("The port\n" + new string('a', 101)).Should().HaveCount(2);

    [Fact]
    public void A_short_line_alone_before_a_block_is_a_heading() =>
        Notation.Blocks($"Harbour closes\n\n{Stop}\n\nWhat comes next?\n\n{Stop}").Should().Equal("Heading1: Harbour closes", $"Paragraph: {Stop}", "Heading2: What comes next?", $"Paragraph: {Stop}");

    [Theory]
    [InlineData("The port closed."), InlineData("The port,"), InlineData("The port:"), InlineData("The port!"), InlineData("\u201CThe port closed.\u201D"), InlineData("2024"), InlineData("\u2014Marta Velden, harbour master"), InlineData("* * *")]
    [InlineData("a b c d e f g h i j k l m n o p q r s"), InlineData("The port\nclosed")]
    public void No_heading(string line) => Notation.Blocks($"{line}\n\n{Stop}")[0].Should().NotStartWith("Heading");

    [Fact]
    public void A_short_last_line_may_still_be_written() => Notation.Blocks($"{Stop}\n\nThe next").Should().Equal($"Paragraph: {Stop}", "Paragraph: The next");

    [Fact]
    public void Items_are_blocks_of_their_own() =>
        Notation.Blocks("The list:\n* one\n* two\n  goes on\n\n1. three\n2) four").Should().Equal("Paragraph: The list:", "ListItem: * one", "ListItem: * two/  goes on", "ListItem: 1. three", "ListItem: 2) four");

    [Fact]
    public void A_dash_or_a_number_in_wrapped_prose_begins_no_item() =>
        Notation.Blocks("The port had been open for as long as anyone remembered\n- or nearly so - and in those years next to none but some\n12. June was cold").Should().HaveCount(1);

    [Fact]
    public void Prose_is_the_line_without_the_white_space_around_it()
    {
        var root = SyntaxTree.Parse($"\n \n  {Stop}\u00A0 \r\n\r\n{Stop}").Root;
        root.Blocks.Select(b => b.Kind).Should().Equal(SyntaxKind.Blank, SyntaxKind.Paragraph, SyntaxKind.Paragraph);
        root.Blocks[1].Text.ToString().Should().Be(Stop);
        root.Text.ToString(root.GetContentSpan(1)).Should().Be(Stop);
        root.Blocks[1].FullText.Should().Be($"  {Stop}\u00A0 \r\n\r\n");
    }

    [Fact]
    public void The_first_and_the_last_block_are_marked() =>
        SyntaxTree.Parse($"\n{Stop}\n\n{Stop}\n\n{Stop}").Root.Blocks.Select(b => (b.Context.IsFirst, b.Context.IsLast)).Should().Equal((false, false), (true, false), (false, false), (false, true));

    [Fact]
    public void The_empty_text_has_no_blocks() => SyntaxTree.Parse("").Root.Blocks.Should().BeEmpty();

    [Fact]
    public void White_space_is_one_blank_block() => Notation.Blocks("\n \r\n\u00A0").Should().Equal("Blank: ");

    [Fact]
    public void An_inline_that_is_not_prose_is_one_token()
    {
        var source = new BlockSource(SyntaxKind.Paragraph, "Run a.b \"c now.") { Map = SourceMap.Window(0, 15), Inlines = [new(SyntaxKind.CodeSpan, new TextSpan(4, 6))] };
        var block = BlockSyntax.Create(source, ParseOptions.Default);
        block.Tokens.Where(t => !t.IsSpace).Select(t => $"{t.Kind}({block.GetText(t)})").Should().Equal("Word(Run)", "Code(a.b \"c)", "Word(now)", "FullStop(.)");
    }
}
