using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>
/// Reads again the runs of lines that a change touches, and one run on each side: what a line is depends on its run, on whether
/// a block follows, and on whether one stands before.
/// </summary>
internal static class PlainTextReparser
{
    public static FrontEndResult Reparse(SyntaxTree tree, SourceText newText, TextChange change)
    {
        var old = tree.RawBlocks.AsSpan();
        if (old.IsEmpty) return PlainTextFrontEnd.Parse(newText.ToString(), tree.Options);
        // One unit on each side: a CR or LF beside the change may become, or stop being, half of a CRLF.
        var first = FindStart(old, tree.Root.IndexOf(Math.Max(0, change.Span.Start - 1)));
        var last = FindEnd(old, tree.Root.IndexOf(Math.Min(tree.Text.Length, change.Span.End + 1)));
        var from = tree.Root.GetStart(first);
        var to = tree.Root.GetFullSpan(last).End + change.Delta;
        var sources = new PlainTextReader(newText.ToString(), from, to).Read();
        var blocks = new List<BlockSyntax>(old.Length + sources.Count);
        blocks.AddRange(old[..first]);
        BlockReuse.AddBlocks(sources, old[first..(last + 1)], tree.Options, blocks);
        blocks.AddRange(old[(last + 1)..]);
        return new FrontEndResult(blocks, []);
    }

    /// <summary>The first block of the run before the one that holds <paramref name="block"/>.</summary>
    private static int FindStart(ReadOnlySpan<BlockSyntax> old, int block)
    {
        var start = StartOfRun(old, block);
        if (start > 0) start = StartOfRun(old, start - 1);
        // Blank lines before the first block are read with it, for it may be they that the change fills.
        return start == 1 ? 0 : start;
    }

    private static int StartOfRun(ReadOnlySpan<BlockSyntax> old, int block)
    {
        while (block > 0 && !EndsRun(old[block - 1])) block--;
        return block;
    }

    /// <summary>The last block of the run after the one that holds <paramref name="block"/>.</summary>
    private static int FindEnd(ReadOnlySpan<BlockSyntax> old, int block)
    {
        var end = EndOfRun(old, block);
        return end + 1 < old.Length ? EndOfRun(old, end + 1) : end;
    }

    private static int EndOfRun(ReadOnlySpan<BlockSyntax> old, int block)
    {
        while (block + 1 < old.Length && !EndsRun(old[block])) block++;
        return block;
    }

    /// <summary>True where a blank line stands after the block's last line.</summary>
    private static bool EndsRun(BlockSyntax block)
    {
        if (block.Kind == SyntaxKind.Blank) return true;
        var rest = block.FullText.AsSpan(block.Map.ToSource(new TextSpan(0, block.Text.Length)).End);
        var lineBreak = rest.IndexOfAny('\r', '\n');
        if (lineBreak < 0) return false;
        var next = rest[lineBreak] == '\r' && lineBreak + 1 < rest.Length && rest[lineBreak + 1] == '\n' ? lineBreak + 2 : lineBreak + 1;
        return next < rest.Length;
    }
}
