using System.Collections.Immutable;

namespace TextLint.Syntax.Parsing;

/// <summary>Puts the blocks of the tree before a change in the place of equal new ones, so that nothing is read twice.</summary>
internal static class BlockReuse
{
    /// <summary>Replaces the blocks of <paramref name="blocks"/> that the two lists share at their ends.</summary>
    public static void Apply(ImmutableArray<BlockSyntax> old, List<BlockSyntax> blocks)
    {
        int start = 0, oldEnd = old.Length, end = blocks.Count;
        for (; start < oldEnd && start < end && blocks[start].HasSameSource(old[start]); start++) blocks[start] = old[start];
        while (oldEnd > start && end > start && blocks[end - 1].HasSameSource(old[oldEnd - 1])) blocks[--end] = old[--oldEnd];
    }

    /// <summary>Blocks of these sources, taken from <paramref name="old"/> where the two lists share them at their ends.</summary>
    public static void AddBlocks(List<BlockSource> sources, ReadOnlySpan<BlockSyntax> old, ParseOptions options, List<BlockSyntax> result)
    {
        int start = 0, end = 0;
        while (start < old.Length && start < sources.Count && old[start].HasSameSource(sources[start])) start++;
        while (start + end < old.Length && start + end < sources.Count && old[^(end + 1)].HasSameSource(sources[^(end + 1)])) end++;
        result.AddRange(old[..start]);
        for (var i = start; i < sources.Count - end; i++) result.Add(BlockSyntax.Create(sources[i], options));
        result.AddRange(old[^end..]);
    }
}
