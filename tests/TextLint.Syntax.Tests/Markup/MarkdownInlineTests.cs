namespace TextLint.Syntax.Tests.Markup;

public sealed class MarkdownInlineTests
{
    [Theory]
    [InlineData("**Kab**ulov spoke", "Kabulov spoke", "Emphasis(Kab)")]
    [InlineData("***very*** much", "very much", "Emphasis(very)")]
    [InlineData("*a **b** c*", "a b c", "Emphasis(a b c)", "Emphasis(b)")]
    [InlineData("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name")]
    [InlineData("**open and *closed*", "**open and closed", "Emphasis(closed)")]
    [InlineData("~~cut~~ about ~5 or ~6", "cut about ~5 or ~6", "Deleted(cut)")]
    [InlineData("[the *report*](u \"t\") says", "the report says", "Link(the report)", "Emphasis(report)")]
    [InlineData("[a [b](u) c](v)", "[a b c](v)", "Link(b)")]
    [InlineData("[not closed](u", "[not closed](u")]
    [InlineData("a[1] and [sic]", "a[1] and [sic]")]
    [InlineData("<https://a.example/x_y_z> and <b@c.example>", "https://a.example/x_y_z and b@c.example", "Link(https://a.example/x_y_z)", "Link(b@c.example)")]
    [InlineData("see https://a.example/_x_/y.", "see https://a.example/_x_/y.")]
    [InlineData("run `git *push*` now", "run git *push* now", "CodeSpan(git *push*)")]
    [InlineData("an `open tick", "an `open tick")]
    [InlineData("$x_1 + y$ grows", "x_1 + y grows", "CodeSpan(x_1 + y)")]
    [InlineData("from $5 to $6, or $7-$8", "from $5 to $6, or $7-$8")]
    [InlineData("&ldquo;No&rdquo; &amp; AT&T; &nope;", "\u201CNo\u201D & AT&T; &nope;")]
    [InlineData("5 \\* 6 \\\\ \\a", "5 * 6 \\ \\a")]
    [InlineData("<i>Varsk Times</i> and <em>so</em>", "Varsk Times and so", "Cited(Varsk Times)", "Emphasis(so)")]
    [InlineData("press <kbd>Ctrl *C*</kbd>", "press Ctrl C", "CodeSpan(Ctrl C)")]
    [InlineData("a <img src=x> b", "a \uFFFC b", "InlineObject(\uFFFC)")]
    [InlineData("a < b > c and <3", "a < b > c and <3")]
    [InlineData("it <em>never closed", "it never closed", "Emphasis(never closed)")]
    public void A_reader_reads(string source, string prose, params string[] inlines)
    {
        var block = Blocks.OfMarkdown("So " + source).Single();
        block.Text.ToString().Should().Be("So " + prose);
        Blocks.ShowInlines(block).Should().Equal(inlines);
    }

    [Theory]
    [InlineData("one  \ntwo")]
    [InlineData("one\\\ntwo")]
    [InlineData("one\ntwo")]
    [InlineData("one<br>\ntwo")]
    [InlineData("one<br>two")]
    [InlineData("one \n   two")]
    public void Any_break_is_one_break(string source) => Blocks.OfMarkdown(source).Single().Text.ToString().Should().Be("one\ntwo");
}
