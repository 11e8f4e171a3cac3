using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Who and what an article names, each with all its mentions. Immutable.</summary>
public sealed class Cast
{
    private readonly ImmutableArray<ImmutableArray<NameSymbol?>> _byBlock;
    private readonly ImmutableArray<ImmutableArray<NameCandidate>> _candidates;
    private ILookup<string, NameSymbol>? _families;
    private KeptNotes _notes;

    internal Cast(ImmutableArray<NameSymbol> names, ImmutableArray<BlockFacts> facts, ImmutableArray<ImmutableArray<NameSymbol?>> byBlock)
    {
        (Names, _candidates, _byBlock) = (names, ImmutableArray.CreateRange(facts, f => f.Names), byBlock);
    }

    /// <summary>All names, in the order of their first mention.</summary>
    public ImmutableArray<NameSymbol> Names { get; }

    /// <summary>What rules noted of the cast.</summary>
    internal ref KeptNotes Notes => ref _notes;

    /// <summary>The name that a mention at a place of a block's prose belongs to; null where none stands.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="position">A UTF-16 offset in the block's prose, inside a mention or at its end.</param>
    public NameSymbol? Find(int block, int position)
    {
        // Candidates stand in order and apart, and rules ask for many: the first that does not end before the position.
        var candidates = _candidates[block];
        var (low, high) = (0, candidates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].Span.End < position) low = middle + 1;
            else high = middle;
        }
        return low < candidates.Length && candidates[low].Span.Start <= position ? _byBlock[block][low] : null;
    }

    /// <summary>The persons named in full who have a family name, in the order of their first mention.</summary>
    /// <param name="familyName">The key of a family name, as <see cref="NameSymbol.FamilyName"/> gives it.</param>
    public IEnumerable<NameSymbol> FamilyOf(string familyName) => Families[familyName];

    // Asked for by few rules, so it is made on the first question; two threads may both make it, and the results are equal.
    private ILookup<string, NameSymbol> Families => _families ??= Names.Where(n => n.IsPerson && n.IsFull).ToLookup(n => n.FamilyName, StringComparer.Ordinal);
}
