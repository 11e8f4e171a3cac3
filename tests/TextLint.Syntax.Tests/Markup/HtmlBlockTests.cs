namespace TextLint.Syntax.Tests.Markup;

public sealed class HtmlBlockTests
{
    [Fact]
    public void An_article_is_headings_and_paragraphs() => Expect(
        "<!doctype html>\n<html><head><title>T</title><style>p { }</style></head>\n<body>\n<h1>Bridge <em>reopens</em></h1>\n<p>Varsk&#8217;s bridge\nreopened.\n<p>More.</p>\n</body></html>\n",
        "Markup", "Heading1: Bridge reopens", "Paragraph: Varsk\u2019s bridge⏎reopened.", "Paragraph: More.");

    [Fact]
    public void Items_and_quotations_know_their_depth() => Expect(
        "<ul><li>One<li><p>Two</p><p>still two</p><ol><li>inner</ol></ul><blockquote>Said<blockquote><p>answered</blockquote>again</blockquote>after",
        "ListItem l1 *: One", "ListItem l1 *: Two", "ListItem l1: still two", "ListItem l2 *: inner", "BlockQuote q1: Said", "BlockQuote q2: answered", "BlockQuote q1: again", "Paragraph: after");

    [Fact]
    public void Tables_and_figures_have_cells_and_captions() => Expect(
        "<table><caption>Towns</caption><tr><th>Town<td>Mayor</tr><tr><td></td><td>Dorn</td></table><figure><img src=b alt='no prose'><figcaption>The bridge</figcaption></figure>After.",
        "Caption: Towns", "TableCell: Town", "TableCell: Mayor", "Markup", "TableCell: Dorn", "Markup", "Caption: The bridge", "Paragraph: After.");

    [Fact]
    public void Code_and_scripts_are_no_prose() => Expect(
        "<p>One</p><pre><b>x</b>\n\n<p>y</pre><script>'<p>'</script><p>Two <code>z</code></p>", "Paragraph: One", "CodeBlock", "Markup", "Paragraph: Two z");

    [Fact]
    public void A_comment_that_stands_alone_is_a_block()
    {
        var blocks = Blocks.OfHtml("<!-- textlint off -->\n<p>Text <!-- here -->too.</p>\n");
        Blocks.Show(blocks).Should().Equal("Comment", "Paragraph: Text too.");
        blocks.Select(b => b.FullText.Substring(b.Comments[0].Start, b.Comments[0].Length)).Should().Equal("<!-- textlint off -->", "<!-- here -->");
    }

    [Theory]
    [InlineData("a < b and 5<6 & c", "a < b and 5<6 & c")]
    [InlineData("<p title=\"a > b\">x", "x")]
    [InlineData("<p title='open>x", "x")]
    [InlineData("<b>x</b", "x")]
    [InlineData("x <!-- open", "x")]
    [InlineData("x <script> open", "x")]
    [InlineData("&nbsp; x &nbsp;", "x")]
    [InlineData("x</td></li></blockquote>", "x")]
    [InlineData("<p><b><i>x</b></i>", "x")]
    public void Broken_markup_loses_no_prose(string source, string prose) => Blocks.OfHtml(source).Single(b => b.IsProse).Text.ToString().Should().Be(prose);

    [Fact]
    public void Elements_within_a_sentence_are_inlines() => Blocks.ShowInlines(Blocks.OfHtml("<p><b>Dorn</b> of the <cite>Varsk <i>Times</i></cite> <a href=u>wrote</a> <s>this</s> <tt>x</tt>").Single())
        .Should().Equal("Emphasis(Dorn)", "Cited(Varsk Times)", "Cited(Times)", "Link(wrote)", "Deleted(this)", "CodeSpan(x)");

    private static void Expect(string text, params string[] blocks) => Blocks.Show(Blocks.OfHtml(text)).Should().Equal(blocks);
}
