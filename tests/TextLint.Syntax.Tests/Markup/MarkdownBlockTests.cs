namespace TextLint.Syntax.Tests.Markup;

public sealed class MarkdownBlockTests
{
    [Fact]
    public void An_article_is_headings_and_paragraphs() => Expect(
        "---\ntitle: The bridge\n---\n\n# Bridge reopens #\n\nVarsk's bridge reopened\non Monday.\n\nDetails\n-------\nMore.\n",
        "FrontMatter: The bridge", "Heading1: Bridge reopens", "Paragraph: Varsk's bridge reopened⏎on Monday.", "Heading2: Details", "Paragraph: More.");

    [Fact]
    public void Front_matter_may_be_TOML() => Expect("+++\ntitle = \"x\"\n+++\nText.\n", "FrontMatter: x", "Paragraph: Text.");

    [Fact]
    public void A_rule_at_the_start_that_nothing_closes_is_a_rule() => Expect("---\n\nText.\n", "Markup", "Paragraph: Text.");

    [Fact]
    public void Items_and_quotations_know_their_depth() => Expect(
        "- One\n- Two\n\n  still two\n  1. inner\n\n> Said\n> > and answered\nlazily\n",
        "ListItem l1 *: One", "ListItem l1 *: Two", "ListItem l1: still two", "ListItem l2 *: inner", "BlockQuote q1: Said", "BlockQuote q2: and answered⏎lazily");

    [Fact]
    public void A_year_at_the_start_of_a_line_is_no_list_item() => Expect("It happened in\n1989. Then it was over.\n", "Paragraph: It happened in⏎1989. Then it was over.");

    [Fact]
    public void The_box_of_a_task_is_no_prose() => Expect("- [ ] Call the mayor\n- [x] Call back\n- [y] no box\n", "ListItem l1 *: Call the mayor", "ListItem l1 *: Call back", "ListItem l1 *: [y] no box");

    [Fact]
    public void Code_is_no_prose() => Expect("```js\nvar x;\n\n~~~\n```\n\n    indented\n\nText.\n", "CodeBlock", "CodeBlock", "Paragraph: Text.");

    [Fact]
    public void Each_cell_is_a_block() => Expect(
        "| Town | Mayor |\n|:-----|------:|\n| Varsk | *A.* Dorn |\n| Old \\| New |\n| a | b | c |\n\nText.\n",
        "TableCell: Town", "TableCell: Mayor", "Markup", "TableCell: Varsk", "TableCell: A. Dorn", "TableCell: Old | New", "TableCell: a", "TableCell: b", "TableCell: c", "Paragraph: Text.");

    [Fact]
    public void A_table_may_have_one_column_and_empty_cells() => Expect("| Town |\n|---|\n| |\n| Varsk |\n", "TableCell: Town", "Markup", "TableCell", "TableCell: Varsk");

    [Fact]
    public void A_bar_in_a_sentence_is_no_table() => Expect("Varsk | Dorn\nand more.\n", "Paragraph: Varsk | Dorn⏎and more.");

    [Fact]
    public void Footnotes_stay_where_they_are() => Expect(
        "[^1]: The first note.\n\n    Its second paragraph.\n\nText.[^1]\n", "Footnote: The first note.", "Footnote: Its second paragraph.", "Paragraph: Text.\uFFFC");

    [Fact]
    public void Link_definitions_are_markup_and_make_links() => Expect(
        "See [the report] and [it][The  Report], not [this].\n\n[the report]: http://a.example\n  'Title'\nAnd text.\n",
        "Paragraph: See the report and it, not [this].", "Markup", "Paragraph: And text.");

    [Fact]
    public void A_picture_that_stands_alone_is_its_alternative_text()
    {
        Expect("![The *old* bridge](b.jpg \"Title\")\n", "AltText: The old bridge");
        Expect("[![The bridge](b.jpg)](u)\n", "AltText: The bridge");
        Expect("Look: ![The bridge](b.jpg)\n", "Paragraph: Look: \uFFFC");
    }

    [Fact]
    public void Markup_without_prose_is_markup() => Expect("* * *\n\n-\n\n>\n\n<a id=\"x\"></a>\n", "Markup", "Markup l1 *", "Markup q1", "Markup");

    [Fact]
    public void HTML_within_Markdown_is_read_as_HTML() => Expect(
        "<div class=\"lead\">\n<p>One<br>two</p>\n<p>Three *stars*</p>\n</div>\n\n<figcaption>The bridge</figcaption>\n\n> <p>Quoted\n> text</p>\n",
        "Paragraph: One⏎two", "Paragraph: Three *stars*", "Caption: The bridge", "BlockQuote q1: Quoted⏎text");

    [Fact]
    public void A_comment_that_stands_alone_is_a_block()
    {
        var blocks = Blocks.OfMarkdown("<!-- textlint\noff -->\n\nText <!-- here --> too.\n");
        Blocks.Show(blocks).Should().Equal("Comment", "Paragraph: Text  too.");
        blocks.Select(b => b.FullText.Substring(b.Comments[0].Start, b.Comments[0].Length)).Should().Equal("<!-- textlint\noff -->", "<!-- here -->");
    }

    [Fact]
    public void A_byte_order_mark_hides_nothing() => Expect("\uFEFF# Bridge\n", "Heading1: Bridge");

    [Fact]
    public void A_plain_paragraph_is_a_window_on_its_source()
    {
        var block = Blocks.OfMarkdown("  Varsk's bridge\nreopened.\n\n").Single();
        block.Map.IsIdentity.Should().BeTrue();
        block.Map.Segments.Single().SourceStart.Should().Be(2);
    }

    private static void Expect(string text, params string[] blocks)
    {
        Blocks.Show(Blocks.OfMarkdown(text)).Should().Equal(blocks);
        // What ends a line changes nothing.
        Blocks.Show(Blocks.OfMarkdown(text.Replace("\n", "\r\n", StringComparison.Ordinal))).Should().Equal(blocks);
        Blocks.Show(Blocks.OfMarkdown(text.Replace('\n', '\r'))).Should().Equal(blocks);
    }
}
