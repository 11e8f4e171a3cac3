using System.Collections.Frozen;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Pairs of names, asked in either order; letter case and the kind of apostrophe do not count.</summary>
internal sealed class NamePairs
{
    private readonly FrozenSet<NamePair> _pairs;

    private NamePairs(FrozenSet<NamePair> pairs) => _pairs = pairs;

    public static NamePairs Empty { get; } = new(FrozenSet<NamePair>.Empty);

    /// <summary>The pairs; two full names whose last words differ stand for these last words too.</summary>
    public static NamePairs Create(IEnumerable<NamePair> pairs)
    {
        var all = new HashSet<NamePair>(PairComparer.Instance);
        foreach (var (first, second) in pairs)
            foreach (var one in FormsOf(first))
                foreach (var other in FormsOf(second))
                    if (!Folding.Equal(one, other)) all.Add(new NamePair(one, other));
        return all.Count == 0 ? Empty : new NamePairs(all.ToFrozenSet(PairComparer.Instance));
    }

    public bool Contains(string first, string second) => _pairs.Count > 0 && _pairs.Contains(new NamePair(first, second));

    private static string[] FormsOf(string name) => name.LastIndexOf(' ') is var space and > 0 ? [name, name[(space + 1)..]] : [name];

    private sealed class PairComparer : IEqualityComparer<NamePair>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals(NamePair x, NamePair y) =>
            (Folding.Equal(x.First, y.First) && Folding.Equal(x.Second, y.Second)) || (Folding.Equal(x.First, y.Second) && Folding.Equal(x.Second, y.First));

        public int GetHashCode(NamePair obj) => (int)(Folding.Hash(obj.First) ^ Folding.Hash(obj.Second));
    }
}
