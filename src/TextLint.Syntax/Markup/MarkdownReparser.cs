using TextLint.Syntax.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Reads the part of a Markdown text again that a change can have touched. The part lies between two seams: places where a paragraph or
/// heading outside all containers begins behind a blank line and another such block. No block is open at a seam, so what is before
/// it says nothing about what is behind it, but for link definitions, which are carried over.
/// </summary>
internal static class MarkdownReparser
{
    /// <summary>The blocks of the new text, or null where only a full parse can tell.</summary>
    public static FrontEndResult? TryReparse(SyntaxTree old, SourceText newText, TextChange change)
    {
        var blocks = old.RawBlocks;
        if (!old.Root.Notices.IsEmpty || blocks.Length < 3 || MarkdownFrontMatter.IsOpenedBy(blocks[0])) return null;
        var first = FindSeamBefore(old, change.Span.Start);
        var last = FindSeamAfter(old, change.Span.End);
        if (first < 0 || DefinesLinks(old, first, last)) return null;
        if (ReadDefinitions(old, first, last) is not { } definitions) return null;
        var slice = TextSpan.FromBounds(StartOf(old, first), StartOf(old, last) + change.Delta);
        var read = Read(newText.ToString(), slice, last == blocks.Length, definitions, old.Options);
        if (read is null) return null;
        var result = new List<BlockSyntax>(blocks.Length + read.Count);
        result.AddRange(blocks.AsSpan()[..first]);
        result.AddRange(read);
        result.AddRange(blocks.AsSpan()[last..]);
        return new FrontEndResult(result, []);
    }

    /// <summary>The last block that begins at a seam before the change, with text of its own between the seam and the change; -1 without one.</summary>
    private static int FindSeamBefore(SyntaxTree tree, int change)
    {
        for (var i = tree.Root.IndexOf(change); i >= 1; i--)
        {
            if (tree.Root.GetStart(i) < change && IsSeam(tree, i)) return i;
        }
        return -1;
    }

    /// <summary>The first block that begins at a seam behind the change, or the number of blocks.</summary>
    private static int FindSeamAfter(SyntaxTree tree, int change)
    {
        for (var i = tree.Root.IndexOf(change) + 1; i < tree.RawBlocks.Length; i++)
        {
            if (tree.Root.GetStart(i) > change && IsSeam(tree, i)) return i;
        }
        return tree.RawBlocks.Length;
    }

    private static bool IsSeam(SyntaxTree tree, int index) => IsFree(tree.RawBlocks[index]) && EndsInBlankLine(tree.RawBlocks[index - 1]);

    private static bool IsFree(BlockSyntax block) =>
        block is { Kind: SyntaxKind.Paragraph or SyntaxKind.Heading, Context: { QuoteDepth: 0, ListDepth: 0 } } && !IsHtml(block);

    /// <summary>A block of HTML may go on behind a blank line. All of it but the text behind a closing tag begins with a tag.</summary>
    private static bool IsHtml(BlockSyntax block) => block.FullText.AsSpan().TrimStart().StartsWith('<') || block.FullText.Contains("</", StringComparison.Ordinal);

    /// <summary>True for a free block with a blank line behind it.</summary>
    private static bool EndsInBlankLine(BlockSyntax block)
    {
        if (!IsFree(block)) return false;
        var text = block.FullText.AsSpan();
        var rest = text[text.TrimEnd(" \t\r\n").Length..];
        if (rest.IsEmpty || rest[^1] is not ('\r' or '\n')) return false;
        var lines = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\n' || (rest[i] == '\r' && (i + 1 == rest.Length || rest[i + 1] != '\n'))) lines++;
        }
        return lines >= 2;
    }

    private static bool DefinesLinks(SyntaxTree tree, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (MayDefineLinks(tree.RawBlocks[i])) return true;
        }
        return false;
    }

    /// <summary>The labels defined outside the part; null where they cannot be read from their blocks alone.</summary>
    private static LinkDefinitions? ReadDefinitions(SyntaxTree tree, int from, int to)
    {
        var definitions = new LinkDefinitions();
        for (var i = 0; i < tree.RawBlocks.Length; i++)
        {
            if (i == from) i = to;
            if (i < tree.RawBlocks.Length && MayDefineLinks(tree.RawBlocks[i]) && !AddDefinitions(tree.RawBlocks[i], definitions)) return null;
        }
        return definitions;
    }

    private static bool MayDefineLinks(BlockSyntax block) =>
        block.Kind == SyntaxKind.Markup && !block.FullText.AsSpan().TrimStart().StartsWith('<') && block.FullText.Contains("]:", StringComparison.Ordinal);

    /// <summary>Definitions within quotations, items and footnotes have markers in their text, and are left to a full parse.</summary>
    private static bool AddDefinitions(BlockSyntax block, LinkDefinitions definitions)
    {
        var text = block.FullText.AsSpan();
        var indent = text.IndexOfAnyExcept(' ');
        if (indent is < 0 or > 3 || text[indent] != '[' || text[indent..].StartsWith("[^") || block.Context != default) return false;
        var outline = new MarkdownOutline { Definitions = definitions };
        new MarkdownScanner(block.FullText, outline).Scan(0, block.FullText.Length);
        return outline is { DefinesLinks: true, Leaves.Count: 1 };
    }

    private static List<BlockSyntax>? Read(string text, TextSpan slice, bool isLast, LinkDefinitions definitions, ParseOptions options)
    {
        var outline = new MarkdownOutline { Definitions = definitions };
        new MarkdownScanner(text, outline).Scan(slice.Start, slice.End);
        // White space at the start belongs to the block before, and a definition may be used anywhere.
        if (outline.DefinesLinks || outline.Notices.Count > 0 || outline.Leaves.Count == 0 || outline.Leaves[0].Start > slice.Start) return null;
        var tiler = new BlockTiler(text, slice.Start, options);
        new MarkdownReader(text, outline, tiler, options.Skipped).Read();
        tiler.Finish(slice.End);
        return isLast || (outline.Leaves[^1].Form == LeafForm.Text && EndsInBlankLine(tiler.Blocks[^1])) ? tiler.Blocks : null;
    }

    private static int StartOf(SyntaxTree tree, int block) => block < tree.RawBlocks.Length ? tree.Root.GetStart(block) : tree.Text.Length;
}
