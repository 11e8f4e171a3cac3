using System.Text;
using TextLint.Syntax.Markup;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Tests.Markup;

/// <summary>Reads a text and says what came of it in a form a person can check.</summary>
internal static class Blocks
{
    public static readonly ParseOptions Markdown = new() { Format = TextFormat.Markdown };
    public static readonly ParseOptions Html = new() { Format = TextFormat.Html };

    public static List<BlockSyntax> OfMarkdown(string text) => MarkdownFrontEnd.Parse(SourceText.From(text), Markdown).Blocks;

    public static List<BlockSyntax> OfHtml(string text) => HtmlFrontEnd.Parse(SourceText.From(text), Html).Blocks;

    public static List<BlockSyntax> Of(string text, ParseOptions options) => options.Format == TextFormat.Html ? OfHtml(text) : OfMarkdown(text);

    /// <summary>One line a block: <c>Heading1 q1 l2 *: prose</c>, with line breaks in the prose as ⏎.</summary>
    public static string[] Show(IEnumerable<BlockSyntax> blocks) => [.. blocks.Select(Show)];

    public static string Show(BlockSyntax block)
    {
        var line = new StringBuilder(block.Kind.ToString());
        if (block.Level > 0) line.Append(block.Level);
        if (block.Context.QuoteDepth > 0) line.Append(" q").Append(block.Context.QuoteDepth);
        if (block.Context.ListDepth > 0) line.Append(" l").Append(block.Context.ListDepth);
        if (block.Context.IsItemStart) line.Append(" *");
        if (block.Text.Length > 0) line.Append(": ").Append(block.Text.ToString().Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\r', '⏎'));
        return line.ToString();
    }

    /// <summary>The inlines of a block as <c>Kind(prose)</c>.</summary>
    public static string[] ShowInlines(BlockSyntax block) => [.. block.Inlines.Select(i => $"{i.Kind}({block.GetString(i.Span)})")];

    /// <summary>Checks all that holds for the blocks of any text.</summary>
    public static void Verify(string text, List<BlockSyntax> blocks)
    {
        string.Concat(blocks.Select(b => b.FullText)).Should().Be(text);
        foreach (var block in blocks)
        {
            block.FullText.Should().NotBeEmpty();
            VerifyMap(block);
            foreach (var inline in block.Inlines)
            {
                inline.Span.Start.Should().BeGreaterThanOrEqualTo(0);
                inline.Span.End.Should().BeLessThanOrEqualTo(block.Text.Length);
                inline.Span.IsEmpty.Should().BeFalse();
            }
            block.Inlines.Select(i => i.Span.Start).Should().BeInAscendingOrder();
            foreach (var comment in block.Comments) comment.End.Should().BeLessThanOrEqualTo(block.FullText.Length);
        }
    }

    /// <summary>Segments tile the prose, their sources ascend within the block, and verbatim prose is its source.</summary>
    private static void VerifyMap(BlockSyntax block)
    {
        int prose = 0, source = 0;
        foreach (var segment in block.Map.Segments)
        {
            segment.ProseStart.Should().Be(prose);
            segment.SourceStart.Should().BeGreaterThanOrEqualTo(source);
            prose += segment.ProseLength;
            source = segment.SourceStart + segment.SourceLength;
            if (segment.IsVerbatim)
                block.FullText.Substring(segment.SourceStart, segment.SourceLength).Should().Be(block.GetString(new TextSpan(segment.ProseStart, segment.ProseLength)));
        }
        prose.Should().Be(block.Text.Length);
        source.Should().BeLessThanOrEqualTo(block.FullText.Length);
    }
}
