using CsCheck;
using TextLint.Syntax.Markup;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Markup;

public sealed class MarkdownReparserTests
{
    private static readonly string[] Paragraphs =
    [
        "The council met in Varsk on Monday.", "Mr. Kabulov said *nothing* of it.", "# The bridge", "See [the report][a] and [b].", "- One\n- Two", "> A quotation\n> of two lines",
        "```\ncode\n\nmore\n```", "    indented", "<div>\n\ninside\n\n</div>", "<p>Short</p>", "<!-- a\n\nb -->", "| a | b |\n|---|---|\n| c | d |", "[a]: x", "A note.[^1]", "[^1]: The note.", "1. First\n\n   more",
        "A line\nand another\r\nand one more.", "Heading\n---", "---", "<pre>a</pre> text\n\nmore", "![alone](x)", "   spaced", "a  \nb\\\nc", "<script>\n\nx\n\n</script>", "> > deep\n\n> - a\n>\n> b",
    ];

    private static readonly string[] Inserts =
    [
        "", "\n", "\n\n", "\r", "\r\n", "```", "> ", "- ", "[a]: x", "[b]: y\n", "<div>", "</div>", "|", "---", "\n---\n", "    ", "*", "&amp;", "a", " ", "\\", "`", "<", "[^1]: ", "<!--", "-->", "<pre>", "<script>", "===", "\t", "# ",
    ];

    private static readonly Gen<string> Documents =
        Gen.Select(Gen.Int[0, Paragraphs.Length - 1].Select(i => Paragraphs[i]), Gen.Int[0, 9].Select(i => i switch { 0 => "\n", 1 => "\r\n\r\n", 2 => "\n\n\n", 3 => "\n \t\n", 4 => "\r\r", _ => "\n\n" }), (p, s) => p + s)
            .Array[1, 20].Select(string.Concat);

    private static readonly Gen<(string Text, int Start, int Length, string Insert)> Edits =
        Gen.Select(Documents, Gen.Double[0, 1], Gen.Int[0, 6], Gen.Int[0, Inserts.Length - 1], (text, at, length, insert) =>
        {
            var start = (int)(at * text.Length);
            return (text, start, Math.Min(length, text.Length - start), Inserts[insert]);
        });

    [Fact]
    public void A_part_read_again_gives_the_blocks_of_the_whole()
    {
        var taken = 0;
        var tried = 0;
        Edits.Sample(edit =>
        {
            var old = SyntaxTree.Parse(edit.Text, Blocks.Markdown);
            var change = new TextChange(new TextSpan(edit.Start, edit.Length), edit.Insert);
            var text = old.Text.WithChange(change);
            Interlocked.Increment(ref tried);
            if (MarkdownReparser.TryReparse(old, text, change) is not { } result) return;
            Interlocked.Increment(ref taken);
            VerifySame(result.Blocks, Blocks.OfMarkdown(text.ToString()));
        }, iter: 20_000, print: edit => $"{edit.Start} {edit.Length} {Escape(edit.Insert)} in {Escape(edit.Text)}");
        // A property that is never put to the test would hold of anything.
        taken.Should().BeGreaterThan(tried / 20);
    }

    [Fact]
    public void A_letter_in_a_paragraph_reads_that_paragraph_and_no_other()
    {
        var old = SyntaxTree.Parse("# Varsk\n\nThe first one.\n\nThe second one.\n\nThe third one.\n", Blocks.Markdown);
        var change = new TextChange(new TextSpan(old.Text.ToString().IndexOf("cond", StringComparison.Ordinal), 0), "x");
        var result = MarkdownReparser.TryReparse(old, old.Text.WithChange(change), change);
        result.Should().NotBeNull();
        var blocks = result!.Value.Blocks;
        blocks[0].Should().BeSameAs(old.RawBlocks[0]);
        blocks[1].Should().BeSameAs(old.RawBlocks[1]);
        blocks[2].Text.ToString().Should().Be("The sexcond one.");
        blocks[3].Should().BeSameAs(old.RawBlocks[3]);
    }

    [Fact]
    public void Links_defined_elsewhere_are_still_links()
    {
        var old = SyntaxTree.Parse("One.\n\nTwo.\n\nSee [the report][a] now.\n\nFour.\n\n[a]: x\n", Blocks.Markdown);
        var change = new TextChange(new TextSpan(old.Text.ToString().IndexOf("now", StringComparison.Ordinal), 0), "x");
        MarkdownReparser.TryReparse(old, old.Text.WithChange(change), change)!.Value.Blocks[2].Text.ToString().Should().Be("See the report xnow.");
    }

    [Theory]
    [InlineData("Two", "[a]: y\n\n")]
    [InlineData("Two", "```\n")]
    [InlineData("Two", "<!--")]
    [InlineData("[a]", "x")]
    public void What_may_change_the_rest_is_left_to_a_full_parse(string at, string insert)
    {
        var old = SyntaxTree.Parse("One.\n\nOne more.\n\nTwo.\n\nThree [a].\n\nFour.\n\n[a]: x\n", Blocks.Markdown);
        var change = new TextChange(new TextSpan(old.Text.ToString().LastIndexOf(at, StringComparison.Ordinal), 0), insert);
        MarkdownReparser.TryReparse(old, old.Text.WithChange(change), change).Should().BeNull();
    }

    private static string Escape(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    internal static void VerifySame(List<BlockSyntax> actual, List<BlockSyntax> expected)
    {
        actual.Count.Should().Be(expected.Count);
        for (var i = 0; i < actual.Count; i++)
        {
            var (one, other) = (actual[i], expected[i]);
            (one.Kind, one.Level, one.Context, one.FullText).Should().Be((other.Kind, other.Level, other.Context, other.FullText));
            one.Text.ToString().Should().Be(other.Text.ToString());
            one.Map.Equals(other.Map).Should().BeTrue();
            one.Inlines.AsSpan().SequenceEqual(other.Inlines.AsSpan()).Should().BeTrue();
            one.Comments.AsSpan().SequenceEqual(other.Comments.AsSpan()).Should().BeTrue();
        }
    }
}
