using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Compiled;

/// <summary>The texts that affixes add, as a tree: from the first character for prefixes, from the last for suffixes. Node 0 is the root: affixes that add nothing.</summary>
internal readonly struct AffixTree(MappedArray<AffixNode> nodes, MappedArray<AffixEdge> edges, MappedArray<AffixGroup> groups)
{
    // Most nodes have few edges; the root has as many as the alphabet has letters.
    private const int LinearSearch = 6;

    public const int None = -1;

    public MappedArray<AffixGroup> Groups { get; } = groups;

    public ref readonly AffixNode this[int node] => ref nodes[node];

    public AffixEdge EdgeAt(int index) => edges[index];

    /// <summary>Number of characters of the longest text that an affix with a trait adds; -1 where none has it.</summary>
    public int FindLongest(AffixTraits trait)
    {
        var longest = -1;
        var open = new Stack<(int Node, int Depth)>();
        open.Push((0, 0));
        while (open.TryPop(out var at))
        {
            ref readonly var node = ref nodes[at.Node];
            if ((node.Below & trait) == AffixTraits.None) continue;
            for (var i = node.FirstGroup; i < node.FirstGroup + node.GroupCount; i++)
                if ((Groups[i].Traits & trait) != AffixTraits.None) longest = Math.Max(longest, at.Depth);
            for (var i = node.FirstEdge; i < node.FirstEdge + node.EdgeCount; i++) open.Push((edges[i].Node, at.Depth + 1));
        }
        return longest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Follow(int node, char c)
    {
        ref readonly var record = ref nodes[node];
        if (record.EdgeCount == 0) return None;
        var children = edges.Slice(record.FirstEdge, record.EdgeCount);
        return children.Length <= LinearSearch ? FindNear(children, c) : FindFar(children, c);
    }

    private static int FindNear(ReadOnlySpan<AffixEdge> children, char c)
    {
        foreach (ref readonly var child in children)
            if (child.Character == c) return child.Node;
        return None;
    }

    private static int FindFar(ReadOnlySpan<AffixEdge> children, char c)
    {
        var (low, high) = (0, children.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var at = children[middle].Character;
            if (at == c) return children[middle].Node;
            if (at < c) low = middle + 1;
            else high = middle - 1;
        }
        return None;
    }
}
