using CsCheck;

namespace TextLint.Syntax.Tests.Markup;

/// <summary>The map from prose to source is exact: every unit of prose comes from the units that were written for it.</summary>
public sealed class MapTests
{
    private static readonly (string First, string Next)[] Containers =
        [("", ""), ("> ", "> "), ("- ", "  "), ("12. ", "    "), ("> - ", ">   "), ("- > ", "  > "), ("> > ", "> > "), (">", ">"), ("-   ", "    "), ("[^n]: ", "    "), ("- [x] ", "  "), ("   ", " ")];

    private static readonly string[] LineBreaks = ["\n", "\r\n", "\r"];

    private static readonly Action<MappedText, string, string>[] MarkdownPieces =
    [
        (t, _, _) => t.Prose("Kabulov"),
        (t, _, _) => t.Markup("**").Prose("Kab").Markup("**").Prose("ulov"),
        (t, _, _) => t.Markup("*").Prose("Varsk ").Markup("**").Prose("Times").Markup("***"),
        (t, _, _) => t.Markup("_").Prose("aside").Markup("_"),
        (t, _, _) => t.Markup("~~").Prose("gone").Markup("~~"),
        (t, _, _) => t.Atomic("&ldquo;", "\u201C").Prose("no").Atomic("&#8221;", "\u201D"),
        (t, _, _) => t.Atomic("&#x1F600;", "\U0001F600"),
        (t, _, _) => t.Prose("R&D & Q&;"),
        (t, _, _) => t.Atomic("\\*", "*").Prose("star").Atomic("\\*", "*").Prose(" \\a"),
        (t, _, _) => t.Markup("`").Prose("a*b &amp; c").Markup("`"),
        (t, _, _) => t.Markup("`` ").Prose("`x`").Markup(" ``"),
        (t, _, _) => t.Markup("[").Prose("the ").Markup("*").Prose("report").Markup("*](http://a.example/b_c \"A *title*\")"),
        (t, _, _) => t.Markup("<").Prose("http://a.example/_b_").Markup(">"),
        (t, _, _) => t.Prose("http://a.example/_b_/c"),
        (t, _, _) => t.Prose("[not a link] and x] [y"),
        (t, _, _) => t.Atomic("![an *image*](x.png)", "\uFFFC"),
        (t, _, _) => t.Atomic("[^3]", "\uFFFC"),
        (t, _, _) => t.Markup("<b>").Prose("bo").Markup("</b>").Prose("ld"),
        (t, _, _) => t.Markup("<!-- aside -->").Prose("seen"),
        (t, _, _) => t.Markup("<code>").Prose("x y").Markup("</code>"),
        (t, _, _) => t.Atomic("<br>", "\n").Prose("new"),
        (t, _, _) => t.Prose("half \uD800 of one \uDC00"),
        (t, _, _) => t.Prose("nul \0 here"),
        (t, _, _) => t.Prose("2 * 3 * 4 snake_case_name $5 and $6"),
        (t, n, b) => t.Prose("soft" + b).Markup(n).Prose("break"),
        (t, n, b) => t.Prose("hard").Markup("  ").Prose(b).Markup(n).Prose("break"),
        (t, n, b) => t.Prose("hard").Markup("\\").Prose(b).Markup(n + " ").Prose("break"),
        (t, n, b) => t.Markup("**").Prose("two" + b).Markup(n).Prose("lines").Markup("**"),
    ];

    private static readonly Action<MappedText, string>[] HtmlPieces =
    [
        (t, _) => t.Prose("Kabulov"),
        (t, _) => t.Markup("<b>").Prose("Kab").Markup("</b>").Prose("ulov"),
        (t, _) => t.Atomic("&ldquo;", "\u201C").Prose("no").Atomic("&#8221;", "\u201D"),
        (t, _) => t.Prose("a < b & c > d &nope;"),
        (t, _) => t.Markup("<a href='x>y' title=\"a<b\">").Prose("link").Markup("</a>"),
        (t, _) => t.Prose("one").Atomic("<br/>", "\n").Prose("two"),
        (t, _) => t.Markup("<!-- <p> -->").Prose("seen"),
        (t, _) => t.Prose("x").Markup("<script>if (a < b) { '<p>' }</script>").Prose("y"),
        (t, _) => t.Atomic("<img src=x alt='no prose'>", "\uFFFC").Prose("z"),
        (t, b) => t.Prose("line" + b + "  break"),
        (t, _) => t.Prose("half \uD800 and \0"),
    ];

    private static readonly (string Open, string Close)[] HtmlBlocks =
        [("<p>", "</p>"), ("<P class=lead >", ""), ("<h2>", "</h2>"), ("<ul><li>", "</li></ul>"), ("<div>\n  ", "\n</div>"), ("<table><tr><td>", "</table>"), ("<blockquote>", "</blockquote>"), ("<!-- c --><figcaption>", "</figcaption>")];

    [Fact]
    public void Markdown_prose_maps_to_what_was_written()
    {
        var block = Gen.Select(Gen.Int[0, Containers.Length - 1], Gen.Int[0, MarkdownPieces.Length - 1].Array[1, 6]);
        Gen.Select(block.Array[1, 5], Gen.Int[0, LineBreaks.Length - 1], Gen.Bool).Select((blocks, lineBreak, mark) => BuildMarkdown(blocks, LineBreaks[lineBreak], mark))
            .Sample(text => text.Verify(Blocks.OfMarkdown(text.Source)), iter: 10_000, print: t => System.Text.Json.JsonSerializer.Serialize(t.Source));
    }

    [Fact]
    public void HTML_prose_maps_to_what_was_written()
    {
        var block = Gen.Select(Gen.Int[0, HtmlBlocks.Length - 1], Gen.Int[0, HtmlPieces.Length - 1].Array[1, 6]);
        Gen.Select(block.Array[1, 5], Gen.Int[0, LineBreaks.Length - 1], Gen.Bool).Select((blocks, lineBreak, mark) => BuildHtml(blocks, LineBreaks[lineBreak], mark))
            .Sample(text => text.Verify(Blocks.OfHtml(text.Source)), iter: 10_000, print: t => System.Text.Json.JsonSerializer.Serialize(t.Source));
    }

    private static MappedText BuildMarkdown((int Container, int[] Pieces)[] blocks, string lineBreak, bool hasMark)
    {
        var text = new MappedText().Markup(hasMark ? "\uFEFF" : "");
        foreach (var (container, pieces) in blocks)
        {
            var (first, next) = Containers[container];
            // A word in front keeps pieces from being read as the start of a block.
            text.Markup(first).Block().Prose("So");
            foreach (var piece in pieces)
            {
                text.Prose(" ");
                MarkdownPieces[piece](text, next, lineBreak);
            }
            // A paragraph between two lists keeps the second from being part of the first.
            text.Prose(".").Markup(lineBreak + lineBreak).Block().Prose("Then.").Markup(lineBreak + lineBreak);
        }
        return text;
    }

    private static MappedText BuildHtml((int Block, int[] Pieces)[] blocks, string lineBreak, bool hasMark)
    {
        var text = new MappedText().Markup(hasMark ? "\uFEFF" : "");
        foreach (var (block, pieces) in blocks)
        {
            text.Markup(HtmlBlocks[block].Open).Block().Prose("So");
            foreach (var piece in pieces)
            {
                text.Prose(" ");
                HtmlPieces[piece](text, lineBreak);
            }
            text.Prose(".").Markup(HtmlBlocks[block].Close + lineBreak);
        }
        return text;
    }
}
