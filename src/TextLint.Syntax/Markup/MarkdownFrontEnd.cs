using TextLint.Syntax.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Reads Markdown into blocks: CommonMark 0.31 with GitHub's tables, task lists, strikethrough and footnotes, and front matter.
/// Any text is read in time linear in its length.
/// </summary>
internal static class MarkdownFrontEnd
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a whole text.</summary>
    public static FrontEndResult Parse(SourceText text, ParseOptions options)
    {
        var source = text.ToString();
        var tiler = new BlockTiler(source, 0, options);
        var outline = new MarkdownOutline();
        var start = source.StartsWith(ByteOrderMark) ? 1 : 0;
        var body = MarkdownFrontMatter.FindEnd(source, start);
        if (body > start) tiler.Add(0, FrontMatterReader.Read(source, start, body), 0, default);
        Scan(source, body, outline);
        new MarkdownReader(source, outline, tiler, options.Skipped).Read();
        tiler.Finish(source.Length);
        return new FrontEndResult(tiler.Blocks, [.. outline.Notices]);
    }

    private static void Scan(string source, int body, MarkdownOutline outline)
    {
        new MarkdownScanner(source, outline).Scan(body, source.Length);
        // The mark is part of the first line, as the reader of a file sees it.
        if (body == 1 && source[0] == ByteOrderMark && outline.Leaves.Count > 0 && outline.Leaves[0].Start == 1)
            outline.Leaves[0] = outline.Leaves[0] with { Start = 0 };
    }
}
