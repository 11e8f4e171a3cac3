using CsCheck;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Markup;

/// <summary>What of front matter is read: the values that people get to see somewhere.</summary>
public sealed class FrontMatterTests
{
    private const string Article = "\n---\n\nThe ferry lay still.\n";

    private static readonly string[] s_pieces =
        ["title: ", "authors:", "\n", "\n  ", "\r\n", "\r", "- ", "'", "\"", "\\", "[", "]", ",", "{", "|", ">", "#", " ", "Varga", "image:", "alt = "];

    [Theory]
    [InlineData("title: The bridge", "The bridge")]
    [InlineData("title: \"The bridge\" # as of noon", "The bridge")]
    [InlineData("title: The bridge # as of noon", "The bridge")]
    [InlineData("title: 'Dubrovin''s bridge'", "Dubrovin's bridge")]
    [InlineData("title: \"The \\\"new\\\" bridge\"", "The \"new\" bridge")]
    [InlineData("title: 'unclosed", "")]
    [InlineData("Title:", "")]
    [InlineData("title: # later", "")]
    [InlineData("draft: true\ntitle: The bridge\ndate: 2024-05-01", "The bridge")]
    [InlineData("title: The bridge\nsubtitle: It stands", "The bridge|It stands")]
    [InlineData("title: The bridge\n  that stands\nalt: A bridge", "The bridge\nthat stands|A bridge")]
    [InlineData("description: >-\n  The bridge\n\n  stands.\nalt: A bridge", "The bridge\nstands.|A bridge")]
    [InlineData("script: |\n  title: no text\nalt: A bridge", "A bridge")]
    [InlineData("authors: [Ines Varga, \"Tom Brown\"]", "Ines Varga|Tom Brown")]
    [InlineData("authors:\n  - Ines Varga\n  - 'Tom Brown'", "Ines Varga|Tom Brown")]
    [InlineData("authors:\n- Ines Varga\ntags:\n- Kabul", "Ines Varga")]
    [InlineData("author:\n  name: Ines Varga\n  id: varga", "Ines Varga")]
    [InlineData("images:\n  - src: a.jpg\n    alt: A bridge\n  - caption: Two boats", "A bridge|Two boats")]
    [InlineData("cover:\n  caption: >\n    A bridge\n    at night", "A bridge\nat night")]
    [InlineData("seo:\n  title: not shown", "")]
    [InlineData("textlint:\n  words: [title]", "")]
    public void Values_of_YAML_that_are_shown(string matter, string values) => ValuesOf("---\n" + matter + Article).Should().Be(values);

    [Theory]
    [InlineData("title = \"The bridge\"\ndraft = true", "The bridge")]
    [InlineData("[image]\nalt = 'A bridge'\n[params]\ntitle = \"not shown\"", "A bridge")]
    [InlineData("authors = [\"Ines Varga\", \"Tom Brown\"]", "Ines Varga|Tom Brown")]
    public void Values_of_TOML_that_are_shown(string matter, string values) => ValuesOf("+++\n" + matter + Article.Replace("---", "+++", StringComparison.Ordinal)).Should().Be(values);

    [Fact]
    public void Front_matter_is_no_prose() => Blocks.OfMarkdown("---\ntitle: x" + Article)[0].IsProse.Should().BeFalse();

    [Fact]
    public void A_value_knows_its_place()
    {
        const string Text = "---\nalt: 'Dubrovin''s bridge'" + Article;
        var root = SyntaxTree.Parse(Text, Blocks.Markdown).Root;
        root.Text.ToString(root.ToSource(0, new TextSpan(0, 10))).Should().Be("Dubrovin''s");
        root.Text.ToString(root.ToSource(0, new TextSpan(11, 6))).Should().Be("bridge");
    }

    [Fact]
    public void Any_front_matter_is_read() =>
        Gen.Int[0, s_pieces.Length - 1].Array[0, 24].Sample(parts =>
        {
            var text = "---\n" + string.Concat(parts.Select(i => s_pieces[i])) + Article;
            Blocks.Verify(text, Blocks.OfMarkdown(text));
        });

    private static string ValuesOf(string text)
    {
        var blocks = Blocks.OfMarkdown(text);
        Blocks.Verify(text, blocks);
        blocks[0].Kind.Should().Be(SyntaxKind.FrontMatter);
        return blocks[0].Text.ToString().Replace("\n:\n\n", "|", StringComparison.Ordinal).Replace("\n:\n", "|", StringComparison.Ordinal);
    }
}
