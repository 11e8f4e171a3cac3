using TextLint.Packs.Rules;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Tests.Scopes;

/// <summary>What a text is to a rule of Vale: its words for a place, and the text itself with its places.</summary>
public sealed class ScopedTextTests
{
    [Theory]
    [InlineData("# The harbour\n", "text.heading.h1.md: The harbour")]
    [InlineData("The ferry left.\n", "text.paragraph.sentence.md: The ferry left.")]
    [InlineData("- bread\n", "text.list.md: bread")]
    [InlineData("> He said so.\n", "text.blockquote.md: He said so.")]
    [InlineData("> - bread\n", "text.blockquote.md: bread")]
    [InlineData("- > so\n", "text.list.md: so")]
    [InlineData("- # bread\n", "text.list.md: bread")]
    [InlineData("| Ship |\n| --- |\n| Aurora |\n", "text.table.header.md: Ship", "text.table.cell.md: Aurora")]
    [InlineData("![The quay](q.png)\n", "text.attr.alt.md: The quay")]
    [InlineData("See ![the *quay*](q.png) here.\n", "text.paragraph.sentence.md: See * here.", "text.attr.alt.md: the quay")]
    [InlineData("Look <img src=q.png alt=\"a &amp; b\"> here.\n", "text.paragraph.sentence.md: Look * here.", "text.attr.alt.md: a & b")]
    [InlineData("Call `ferry()` at https://example.org/ferry now.\n", "text.paragraph.sentence.md: Call ******* at ************************* now.")]
    [InlineData("<table><caption>Ships</caption><tr><th>Name</th></tr></table>\n", "text.table.caption.md: Ships", "text.table.header.md: Name")]
    [InlineData("<figure><figcaption>The quay</figcaption></figure>\n", "text.figure.caption.md: The quay")]
    [InlineData("---\ntitle: \"The ferry\"\ntags: [a, b]\ndraft: true\nweight: 8\nnote: |\n  It left.\n---\n", "text.frontmatter.title.md: The ferry", "text.frontmatter.note.md: It left.")]
    [InlineData("$$\ny = x + ferry\n$$\n", "text.paragraph.sentence.md: ***************")]
    [InlineData("The fare is $$ and rose to $$ again.\n", "text.paragraph.sentence.md: The fare is $$ and rose to $$ again.")]
    public void Each_place_has_its_words(string text, params string[] expected) =>
        Pieces(text, TextFormat.Markdown, ScopeOptions.Default).Select(p => $"{p.Piece.Tags.Words}: {p.Piece.Text.ReplaceLineEndings("")}").Should().Equal(expected);

    [Fact]
    public void Plain_text_has_no_headings_to_Vale() =>
        Pieces("The harbour\n\nThe ferry left.\n", TextFormat.PlainText, ScopeOptions.Default).Select(p => p.Piece.Tags.Words).Should().Equal("text.paragraph.sentence.txt", "text.paragraph.sentence.txt");

    [Theory]
    [InlineData("See ![the *old* quay](q.png) here.\n", "old quay")]
    [InlineData("---\ntitle: 'The ferry''s end'\n---\n", "end")]
    [InlineData("---\nnote: |\n  The ferry\n  left.\n---\n", "left.")]
    [InlineData("| A | B |\n| - | - |\n| The quay | b |\n", "quay")]
    public void Every_piece_knows_its_places(string text, string found)
    {
        var (piece, start) = Pieces(text, TextFormat.Markdown, ScopeOptions.Default).First(p => p.Piece.Text.Contains(found, StringComparison.Ordinal));
        var place = piece.ToSource(new TextSpan(piece.Text.IndexOf(found, StringComparison.Ordinal), found.Length)).Shift(start);
        text.Substring(place.Start, place.Length).Replace("*", "", StringComparison.Ordinal).Should().Be(found);
    }

    [Fact]
    public void What_configuration_leaves_out_is_masked_or_gone()
    {
        IgnorePattern.TryCreate(@"\{\{[^}]*\}\}", out var shortcode, out _);
        var options = new ScopeOptions { Masks = [shortcode!], MaskedInlines = [SyntaxKind.Emphasis], Skipped = [new ScopeSelector("blockquote"), new ScopeSelector("frontmatter.title")] };
        Pieces("---\ntitle: Ferry\n---\n\nThe {{ship}} left *today* now.\n\n> He said so.\n", TextFormat.Markdown, options).Select(p => p.Piece.Text).Should().Equal("The ******** left ***** now.");
    }

    [Fact]
    public void Skipped_classes_and_elements_are_not_read()
    {
        var tree = SyntaxTree.Parse(
            SourceText.From("<p class=\"fine print\">Not this.</p>\n\n<p>But <span class=fine>not this</span> that.</p>\n\nAnd <small>not</small> this <span class='fine'>either</span>.\n"),
            ParseOptions.Default with { Format = TextFormat.Markdown, Skipped = new SkippedMarkup(["small"], ["fine"]) });
        tree.Root.Blocks.SelectMany(b => ScopedText.Of(b, TextFormat.Markdown, ScopeOptions.Default)).Select(p => p.Text).Should().Equal("But * that.", "And * this *.");
    }

    [Theory]
    [InlineData("heading", "text.heading.h2.md", true)]
    [InlineData("heading.h1", "text.heading.h2.md", false)]
    [InlineData("h2.heading", "text.heading.h2.md", true)]
    [InlineData("heading & ~heading.h1", "text.heading.h2.md", true)]
    [InlineData("~blockquote & ~heading", "text.blockquote.md", false)]
    [InlineData("~heading", "text.list.md", true)]
    public void A_selector_asks_for_words(string selector, string tags, bool expected) => new ScopeSelector(selector).Matches(new ScopeTags(tags)).Should().Be(expected);

    [Fact]
    public void The_summary_is_paragraphs_items_and_quotations()
    {
        var tree = SyntaxTree.Parse(SourceText.From("# The harbour\n\nOne left.\n\n- two\n\n> Three.\n\n| a |\n| - |\n| b |\n"), ParseOptions.Default with { Format = TextFormat.Markdown });
        var summary = ScopedText.Summary(tree.Root, ScopeOptions.Default);
        summary.Text.Should().Be("One left.\n\ntwo\n\nThree.");
        tree.Text.ToString(summary.ToSource(new TextSpan(11, 3))).Should().Be("two");
        summary.Sentences.Length.Should().Be(3);
    }

    private static IEnumerable<(ScopedText Piece, int Start)> Pieces(string text, TextFormat format, ScopeOptions options)
    {
        var tree = SyntaxTree.Parse(SourceText.From(text), ParseOptions.Default with { Format = format });
        return tree.Root.Blocks.SelectMany((block, i) => ScopedText.Of(block, format, options).Select(p => (p, tree.Root.GetStart(i))));
    }
}
