using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Folds candidates into names: full names first, then the bare words that none of them holds.</summary>
internal static class NameTable
{
    public static ImmutableArray<NameSymbol> Create(ImmutableArray<BlockFacts> facts)
    {
        var symbols = new Dictionary<string, NameSymbol>(StringComparer.OrdinalIgnoreCase);
        var byWord = new Dictionary<string, NameSymbol>(StringComparer.Ordinal);
        var names = ImmutableArray.CreateBuilder<NameSymbol>();
        for (var block = 0; block < facts.Length; block++)
            foreach (var name in facts[block].Names)
                if (name.WordCount > 1) Add(Resolve(name, symbols, names, byWord), block, facts[block].Zone, name);
        for (var block = 0; block < facts.Length; block++)
            foreach (var name in facts[block].Names)
            {
                if (name.WordCount > 1) continue;
                if (Holder(name, byWord) is { } holder) holder.ResumedCount++;
                else Add(Resolve(name, symbols, names, null), block, facts[block].Zone, name);
            }
        names.Sort((x, y) => Compare(x.Mentions[0], y.Mentions[0]));
        return names.ToImmutable();
    }

    private static void Add(NameSymbol symbol, int block, Zone zone, NameCandidate name) => symbol.Add(new Mention(block, name.Span, zone, name.Evidence), name.IsPerson);

    private static NameSymbol Resolve(
        NameCandidate name,
        Dictionary<string, NameSymbol> symbols,
        ImmutableArray<NameSymbol>.Builder names,
        Dictionary<string, NameSymbol>? byWord)
    {
        if (symbols.TryGetValue(name.Text, out var symbol)) return symbol;
        symbols.Add(name.Text, symbol = new NameSymbol(name));
        names.Add(symbol);
        // A family name resolves to the last person introduced with it; other words to the first.
        if (byWord is not null)
            foreach (var word in name.Words)
                if (word == name.FamilyName || !byWord.ContainsKey(word)) byWord[word] = symbol;
        return symbol;
    }

    /// <summary>The full name that holds a bare word, or one of its hyphenated parts.</summary>
    private static NameSymbol? Holder(NameCandidate name, Dictionary<string, NameSymbol> byWord)
    {
        foreach (var word in name.Words)
            if (byWord.TryGetValue(word, out var symbol)) return symbol;
        return null;
    }

    private static int Compare(Mention left, Mention right) =>
        left.Block != right.Block ? left.Block.CompareTo(right.Block) : left.Span.CompareTo(right.Span);
}
