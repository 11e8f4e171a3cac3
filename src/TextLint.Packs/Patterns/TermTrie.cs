namespace TextLint.Packs.Patterns;

/// <summary>
/// Texts in one tree, walked from a place of a text: all that begin there are met in one walk, however many there are. Texts are folded. The children of a node have numbers that follow each
/// other, so that a step reads what lies together; a node with many has a table of ASCII.
/// </summary>
internal sealed class TermTrie
{
    private const int MostListed = 4;
    private const int AsciiCount = 128;

    private readonly int[] _firstChild;
    private readonly char[] _units;
    private readonly int[] _tables;
    private readonly int[] _tableOf;
    private readonly int[] _firstEntry;
    private readonly (int Value, int Next)[] _entries;
    private readonly UnitTable _roots;

    private TermTrie(Builder builder)
    {
        var count = builder.FirstEntry.Count;
        (_firstChild, _units, _tableOf, _firstEntry) = (new int[count + 1], new char[count], new int[count], new int[count]);
        _entries = [.. builder.Entries];
        _tables = LayOut(builder.ChildrenByNode(), builder.FirstEntry);
        _roots = new UnitTable(_units[_firstChild[0].._firstChild[1]]);
    }

    /// <summary>True where there is no text in it.</summary>
    public bool IsEmpty => _entries.Length == 0;

    /// <summary>True where a text may begin with the unit, folded.</summary>
    public bool MayBeginWith(char folded) => _roots.Contains(folded);

    /// <summary>The node behind a node by a unit; -1 where there is none. The root is 0.</summary>
    public int Step(int node, char folded)
    {
        var table = _tableOf[node];
        if (table >= 0 && folded < AsciiCount) return _tables[table + folded];
        var end = _firstChild[node + 1];
        for (var child = _firstChild[node]; child < end; child++)
            if (_units[child] == folded) return child;
        return -1;
    }

    /// <summary>The first of the texts that end at a node; -1 where none does.</summary>
    public int FirstEntry(int node) => _firstEntry[node];

    /// <summary>The value of a text, and the next that ends at the same node.</summary>
    public (int Value, int Next) GetEntry(int entry) => _entries[entry];

    /// <summary>Numbers the nodes level by level, which puts the children of each side by side.</summary>
    private int[] LayOut(List<(char Unit, int Node)>?[] children, List<int> firstEntry)
    {
        var (order, tables) = (new int[firstEntry.Count], new List<int>());
        var next = 1;
        for (var node = 0; node < order.Length; node++)
        {
            _firstEntry[node] = firstEntry[order[node]];
            (_firstChild[node], _tableOf[node]) = (next, -1);
            if (children[order[node]] is not { } followers) continue;
            foreach (var (unit, old) in followers) (_units[next], order[next++]) = (unit, old);
            if (followers.Count > MostListed) _tableOf[node] = AddTable(_firstChild[node], next, tables);
        }
        _firstChild[^1] = next;
        return [.. tables];
    }

    private int AddTable(int first, int end, List<int> tables)
    {
        var at = tables.Count;
        tables.AddRange(Enumerable.Repeat(-1, AsciiCount));
        for (var child = first; child < end; child++)
            if (_units[child] < AsciiCount) tables[at + _units[child]] = child;
        return at;
    }

    /// <summary>Takes texts in.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<ulong, int> _children = [];

        public List<int> FirstEntry { get; } = [-1];

        public List<(int Value, int Next)> Entries { get; } = [];

        /// <summary>Adds a text, folded or not.</summary>
        public void Add(string text, int value)
        {
            var node = 0;
            foreach (var c in text)
            {
                var key = (ulong)node << 16 | PatternText.Fold(c);
                if (!_children.TryGetValue(key, out var child))
                {
                    _children.Add(key, child = FirstEntry.Count);
                    FirstEntry.Add(-1);
                }
                node = child;
            }
            Entries.Add((value, FirstEntry[node]));
            FirstEntry[node] = Entries.Count - 1;
        }

        /// <summary>The children of each node with their units, in the order in which they came.</summary>
        public List<(char Unit, int Node)>?[] ChildrenByNode()
        {
            var children = new List<(char Unit, int Node)>?[FirstEntry.Count];
            foreach (var (key, child) in _children) (children[(int)(key >> 16)] ??= []).Add(((char)key, child));
            return children;
        }

        public TermTrie ToTrie() => new(this);
    }
}
