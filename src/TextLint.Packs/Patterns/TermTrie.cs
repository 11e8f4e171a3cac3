using System.Numerics;

namespace TextLint.Packs.Patterns;

/// <summary>Texts in one tree, walked from a place of a text: all that begin there are met in one walk, however many there are. Texts are folded.</summary>
internal sealed class TermTrie
{
    private readonly ulong[] _keys;
    private readonly int[] _nodes;
    private readonly int[] _firstEntry;
    private readonly (int Value, int Next)[] _entries;
    private readonly UnitTable _roots;

    private TermTrie(Builder builder)
    {
        _keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * builder.Children.Count))];
        _nodes = new int[_keys.Length];
        foreach (var (key, node) in builder.Children) Insert(key, node);
        _firstEntry = [.. builder.FirstEntry];
        _entries = [.. builder.Entries];
        _roots = new UnitTable(builder.Children.Keys.Where(k => k >> 16 == 0).Select(k => (char)k));
    }

    /// <summary>True where there is no text in it.</summary>
    public bool IsEmpty => _entries.Length == 0;

    /// <summary>True where a text may begin with the unit, folded.</summary>
    public bool MayBeginWith(char folded) => _roots.Contains(folded);

    /// <summary>The node behind a node by a unit; -1 where there is none. The root is 0.</summary>
    public int Step(int node, char folded)
    {
        var key = Key(node, folded);
        for (var i = Slot(key); _keys[i] != 0; i = (i + 1) & (_keys.Length - 1))
            if (_keys[i] == key) return _nodes[i];
        return -1;
    }

    /// <summary>The first of the texts that end at a node; -1 where none does.</summary>
    public int FirstEntry(int node) => _firstEntry[node];

    /// <summary>The value of a text, and the next that ends at the same node.</summary>
    public (int Value, int Next) GetEntry(int entry) => _entries[entry];

    private static ulong Key(int node, char c) => (ulong)node << 16 | c | 1UL << 63;

    private int Slot(ulong key) => (int)(key * 0x9E3779B97F4A7C15UL >> 40) & (_keys.Length - 1);

    private void Insert(ulong child, int node)
    {
        var key = child | 1UL << 63;
        var i = Slot(key);
        while (_keys[i] != 0) i = (i + 1) & (_keys.Length - 1);
        (_keys[i], _nodes[i]) = (key, node);
    }

    /// <summary>Takes texts in.</summary>
    internal sealed class Builder
    {
        public Dictionary<ulong, int> Children { get; } = [];

        public List<int> FirstEntry { get; } = [-1];

        public List<(int Value, int Next)> Entries { get; } = [];

        /// <summary>Adds a text, folded or not.</summary>
        public void Add(string text, int value)
        {
            var node = 0;
            foreach (var c in text)
            {
                var key = (ulong)node << 16 | PatternText.Fold(c);
                if (!Children.TryGetValue(key, out var child))
                {
                    Children.Add(key, child = FirstEntry.Count);
                    FirstEntry.Add(-1);
                }
                node = child;
            }
            Entries.Add((value, FirstEntry[node]));
            FirstEntry[node] = Entries.Count - 1;
        }

        public TermTrie ToTrie() => new(this);
    }
}
