using TextLint.Syntax.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>Reads HTML into blocks. Any text is read in time linear in its length, however its tags are nested or left open.</summary>
internal static class HtmlFrontEnd
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a whole text.</summary>
    public static FrontEndResult Parse(SourceText text, ParseOptions options)
    {
        var source = text.ToString();
        var tiler = new BlockTiler(source, 0, options);
        var content = new ContentText(source);
        content.Append(source.StartsWith(ByteOrderMark) ? 1 : 0, source.Length);
        new HtmlReader(source, tiler, new ProseBuilder(), options.Skipped).Read(content, 0, SyntaxKind.Paragraph, default);
        tiler.Finish(source.Length);
        return new FrontEndResult(tiler.Blocks, []);
    }
}
