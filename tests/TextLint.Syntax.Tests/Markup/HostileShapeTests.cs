using TextLint.Syntax.Markup;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Markup;

/// <summary>
/// Shapes on which Markdown parsers are known to throw, to overflow the stack or to look at a unit again and again. At this size a
/// quadratic reading would take minutes.
/// </summary>
public sealed class HostileShapeTests
{
    private const int Size = 300_000;

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("![[")]
    [InlineData("[a](")]
    [InlineData("[a](b \"")]
    [InlineData("[a](b)")]
    [InlineData("[[a](b)")]
    [InlineData("[^a]: ")]
    [InlineData("*")]
    [InlineData("*a ")]
    [InlineData("a**b")]
    [InlineData("*a_~~")]
    [InlineData("`")]
    [InlineData("`a``")]
    [InlineData("<")]
    [InlineData("<a x=\"")]
    [InlineData("<a x='<b y=\"")]
    [InlineData("<div>")]
    [InlineData("<ul><li></td>x")]
    [InlineData("<b>x</i>")]
    [InlineData("a <!-- ")]
    [InlineData("<?<![CDATA[<!A")]
    [InlineData("<pre>a")]
    [InlineData("<script>")]
    [InlineData("&")]
    [InlineData("&a")]
    [InlineData("|")]
    [InlineData("|-|\n")]
    [InlineData("$a")]
    [InlineData("\\")]
    [InlineData("[a]: ")]
    [InlineData("[a]: b\n'")]
    [InlineData("> > > a\nb\n")]
    [InlineData("-----\na\n")]
    [InlineData("\t")]
    [InlineData("a   ")]
    [InlineData("http://***")]
    public void A_text_of_one_piece_over_and_over_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        foreach (var options in new[] { Blocks.Markdown, Blocks.Html })
            string.Concat(Blocks.Of(text, options).Select(b => b.FullText)).Should().Be(text);
    }

    [Fact]
    public void Nesting_past_the_limit_is_text_and_is_told()
    {
        var deep = string.Concat(Enumerable.Repeat("> ", MarkdownScanner.DeepestNesting + 1)) + "Deep.\n";
        var result = MarkdownFrontEnd.Parse(SourceText.From("Before.\n\n" + deep + "\nAfter.\n"), Blocks.Markdown);
        Blocks.Show(result.Blocks).Should().Equal("Paragraph: Before.", $"BlockQuote q{MarkdownScanner.DeepestNesting}: > Deep.", "Paragraph: After.");
        result.Notices.Should().Equal(new ParseNotice(ParseNoticeKind.ReadAsPlainText, new TextSpan(9, deep.Length)));
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("> ", MarkdownScanner.DeepestNesting)) + "Deep.\n";
        var result = MarkdownFrontEnd.Parse(SourceText.From(deep), Blocks.Markdown);
        result.Notices.Should().BeEmpty();
        result.Blocks.Single().Text.ToString().Should().Be("Deep.");
    }
}
