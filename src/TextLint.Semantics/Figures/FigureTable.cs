using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>The figures of an article by their kind: a dozen rules look for one kind each, in a text that may have thousands of all.</summary>
internal sealed class FigureTable
{
    private readonly List<(int Block, Figure Figure)> _all = [];

    // There are so few kinds that they are walked.
    private readonly List<(Type Kind, List<(int Block, Figure Figure)> Figures)> _byKind = [];

    public static FigureTable Create(ImmutableArray<BlockFacts> facts)
    {
        var table = new FigureTable();
        for (var block = 0; block < facts.Length; block++)
            foreach (var figure in facts[block].Figures) table.Add(block, figure);
        return table;
    }

    /// <summary>The figures of a kind, in order, each with the index of its block; all of them for <see cref="Figure"/>.</summary>
    public IEnumerable<(int Block, T Figure)> Of<T>()
        where T : Figure
    {
        var figures = typeof(T) == typeof(Figure) ? _all : Find(typeof(T));
        if (figures is null) yield break;
        foreach (var (block, figure) in figures) yield return (block, (T)figure);
    }

    private void Add(int block, Figure figure)
    {
        _all.Add((block, figure));
        var figures = Find(figure.GetType());
        if (figures is null) _byKind.Add((figure.GetType(), figures = []));
        figures.Add((block, figure));
    }

    private List<(int Block, Figure Figure)>? Find(Type kind)
    {
        foreach (var (known, figures) in _byKind)
            if (known == kind) return figures;
        return null;
    }
}
