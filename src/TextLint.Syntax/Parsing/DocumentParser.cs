using System.Runtime.InteropServices;
using TextLint.Syntax.Markup;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>Chooses the front end, and after a change the part that is read again.</summary>
internal static class DocumentParser
{
    public static SyntaxTree Parse(SourceText text, ParseOptions options) => Build(text, options, ParseBlocks(text, options));

    public static SyntaxTree Reparse(SyntaxTree tree, TextChange change)
    {
        var text = tree.Text.WithChange(change);
        return Build(text, tree.Options, ParseBlocks(text, tree.Options));
    }

    private static FrontEndResult ParseBlocks(SourceText text, ParseOptions options) => options.Format switch
    {
        TextFormat.Markdown => MarkdownFrontEnd.Parse(text, options),
        TextFormat.Html => HtmlFrontEnd.Parse(text, options),
        _ => PlainTextFrontEnd.Parse(text.ToString(), options),
    };

    private static SyntaxTree Build(SourceText text, ParseOptions options, FrontEndResult result)
    {
        var raw = ImmutableCollectionsMarshal.AsImmutableArray(result.Blocks.ToArray());
        var blocks = result.Blocks.ToArray();
        MarkEnds(blocks);
        return new SyntaxTree(new DocumentSyntax(text, options.Format, ImmutableCollectionsMarshal.AsImmutableArray(blocks), result.Notices), options, raw);
    }

    /// <summary>White space before the first block is no block of the article, so the block after it is the first.</summary>
    private static void MarkEnds(Span<BlockSyntax> blocks)
    {
        if (blocks.IsEmpty) return;
        var first = blocks.Length > 1 && blocks[0].Kind == SyntaxKind.Blank ? 1 : 0;
        blocks[first] = blocks[first].At(isFirst: true, isLast: first == blocks.Length - 1);
        if (first < blocks.Length - 1) blocks[^1] = blocks[^1].At(isFirst: false, isLast: true);
    }
}
