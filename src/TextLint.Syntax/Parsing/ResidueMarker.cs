using System.Collections.Immutable;

namespace TextLint.Syntax.Parsing;

/// <summary>
/// Finds page furniture at the ends of a document by walking from each end as far as it goes, so that a keystroke elsewhere costs
/// a look at the scores of a few blocks.
/// </summary>
internal static class ResidueMarker
{
    private const int LongestRegion = 500;

    /// <summary>Lines between others of a form that say nothing by themselves: a name, a date, a site's title.</summary>
    private const int LongestGap = 2;

    /// <summary>Marks the blocks of each region and gives the regions in order.</summary>
    public static ImmutableArray<ResidueRegion> Mark(Span<BlockSyntax> blocks, int textLength)
    {
        var limit = (int)Math.Max(LongestRegion, textLength * 15L / 100);
        var tail = CountTail(blocks, limit);
        var head = CountHead(blocks[..^tail], limit);
        if (head + tail == 0 || !HasProse(blocks[head..^tail])) return [];
        var regions = ImmutableArray.CreateBuilder<ResidueRegion>(2);
        if (head > 0) regions.Add(MarkRegion(blocks, 0, head));
        if (tail > 0) regions.Add(MarkRegion(blocks, blocks.Length - tail, tail));
        return regions.DrainToImmutable();
    }

    private static int CountTail(ReadOnlySpan<BlockSyntax> blocks, int limit)
    {
        var count = new Tally();
        var gap = LongestGap + 1;
        for (var i = blocks.Length - 1; i >= 0 && count.Take(blocks[i], limit); i--)
        {
            if (!HasWords(blocks[i])) continue;
            if (count.Add(blocks[i].ResidueScore, blocks.Length - i)) gap = 0;
            else if (!blocks[i].ResidueScore.IsNeutral || ++gap > LongestGap) break;
        }
        return count.Result;
    }

    /// <summary>At the start no line is passed over: the article's own title is one that says nothing by itself.</summary>
    private static int CountHead(ReadOnlySpan<BlockSyntax> blocks, int limit)
    {
        var count = new Tally();
        for (var i = 0; i < blocks.Length && count.Take(blocks[i], limit); i++)
            if (HasWords(blocks[i]) && !count.Add(blocks[i].ResidueScore, i + 1)) break;
        return count.Result;
    }

    private static bool HasWords(BlockSyntax block) => block.IsProse && !block.Text.IsEmpty;

    private static bool HasProse(ReadOnlySpan<BlockSyntax> blocks)
    {
        foreach (var block in blocks)
            if (HasWords(block)) return true;
        return false;
    }

    private static ResidueRegion MarkRegion(Span<BlockSyntax> blocks, int first, int count)
    {
        foreach (ref var block in blocks.Slice(first, count))
            if (block.IsProse) block = block.AsResidue();
        return new ResidueRegion(first, count);
    }

    /// <summary>What a walk has met so far.</summary>
    private struct Tally
    {
        private int _units;
        private int _lines;
        private int _blocks;
        private bool _isStrong;

        /// <summary>Blocks up to the last that is furniture, or 0 where they are too little to say so.</summary>
        public readonly int Result => _isStrong || _lines >= 2 ? _blocks : 0;

        /// <summary>Counts a block's text; false past the limit, and before code or front matter.</summary>
        public bool Take(BlockSyntax block, int limit)
        {
            _units += block.FullText.Length;
            return _units <= limit && block.Kind is not (SyntaxKind.CodeBlock or SyntaxKind.FrontMatter);
        }

        /// <summary>Takes in a block that is furniture; false for any other.</summary>
        public bool Add(ResidueScore score, int blocks)
        {
            if (!score.IsResidue) return false;
            _lines += score.Lines;
            _isStrong |= score.IsStrong;
            _blocks = blocks;
            return true;
        }
    }
}
