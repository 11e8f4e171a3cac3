using System.Runtime.InteropServices;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Compiled;

/// <summary>Lays out the affixes of one kind as an <see cref="AffixTree"/>.</summary>
internal sealed class AffixTreeBuilder(Func<Affix, AffixRecord> createRecord, Func<string, int> addText, IReadOnlySet<ushort> continuations, ushort permit)
{
    private readonly List<AffixNode> _nodes = [];
    private readonly List<AffixEdge> _edges = [];
    private readonly List<AffixGroup> _groups = [];

    /// <summary>Adds the affixes to <paramref name="records"/> and the tree to the sections.</summary>
    public void Build(IEnumerable<Affix> affixes, List<AffixRecord> records, SectionWriter sections, SectionKind firstSection)
    {
        var root = new Node();
        foreach (var affix in affixes)
        {
            var node = root;
            for (var i = 0; i < affix.Append.Length; i++) node = node.GetChild(affix.IsPrefix ? affix.Append[i] : affix.Append[^(i + 1)]);
            node.Affixes.Add(affix);
        }
        Add(root, records);
        sections.Set<AffixNode>(firstSection, CollectionsMarshal.AsSpan(_nodes));
        sections.Set<AffixEdge>(firstSection + 1, CollectionsMarshal.AsSpan(_edges));
        sections.Set<AffixGroup>(firstSection + 2, CollectionsMarshal.AsSpan(_groups));
    }

    // An affix text may be as long as a line, so the tree may be as deep: no recursion.
    private void Add(Node root, List<AffixRecord> records)
    {
        var order = new List<Node> { root };
        for (var i = 0; i < order.Count; i++) order.AddRange(order[i].Children.Values);
        for (var i = 0; i < order.Count; i++) order[i].Index = i;
        foreach (var node in order)
        {
            var (firstGroup, firstEdge) = (_groups.Count, _edges.Count);
            foreach (var group in node.Affixes.GroupBy(a => a.Strip, StringComparer.Ordinal)) AddGroup(group, records);
            foreach (var (character, child) in node.Children) _edges.Add(new AffixEdge(character, child.Index));
            var traits = AffixTraits.None;
            for (var i = firstGroup; i < _groups.Count; i++) traits |= _groups[i].Traits;
            _nodes.Add(new AffixNode(firstEdge, node.Children.Count, firstGroup, _groups.Count - firstGroup, traits));
        }
        for (var i = order.Count - 1; i >= 0; i--)
            foreach (var child in order[i].Children.Values) _nodes[i] = _nodes[i] with { Below = _nodes[i].Below | _nodes[child.Index].Below };
    }

    private void AddGroup(IGrouping<string, Affix> group, List<AffixRecord> records)
    {
        var first = records.Count;
        var traits = AffixTraits.None;
        // Of rules that fit alike the later one is found first.
        foreach (var affix in group.Reverse())
        {
            if (affix.Continuation.Length > 0) traits |= AffixTraits.Continues;
            if (permit != 0 && affix.Continuation.Contains(permit)) traits |= AffixTraits.Permit;
            if (continuations.Contains(affix.Flag)) traits |= AffixTraits.Continuation;
            records.Add(createRecord(affix));
        }
        _groups.Add(new AffixGroup(addText(group.Key), group.Key.Length, first, records.Count - first, traits));
    }

    private sealed class Node
    {
        public SortedDictionary<char, Node> Children { get; } = [];

        public List<Affix> Affixes { get; } = [];

        public int Index { get; set; }

        public Node GetChild(char c) => Children.TryGetValue(c, out var child) ? child : Children[c] = new Node();
    }
}
