using System.Collections.Frozen;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Names, acronyms and words that the publication knows: never reported as unknown.</summary>
public sealed class KnownNames
{
    private readonly FrozenSet<string> _folded;

    private KnownNames(FrozenSet<string> folded) => _folded = folded;

    /// <summary>Nothing known.</summary>
    public static KnownNames Empty { get; } = new(FrozenSet<string>.Empty);

    /// <summary>Number of names.</summary>
    public int Count => _folded.Count;

    /// <summary>A set of these names; letter case and the kind of apostrophe do not count.</summary>
    public static KnownNames Create(IEnumerable<string> names) => new(names.Select(n => Folding.Fold(n)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>True where <paramref name="name"/> is one of them.</summary>
    public bool Contains(string name) => _folded.Count > 0 && _folded.Contains(Folding.Fold(name));
}
