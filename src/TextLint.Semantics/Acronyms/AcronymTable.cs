using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Folds the uses of words in capitals over the article.</summary>
internal static class AcronymTable
{
    public static ImmutableArray<AcronymSymbol> Create(ImmutableArray<BlockFacts> facts)
    {
        var symbols = new Dictionary<string, AcronymSymbol>(StringComparer.Ordinal);
        var acronyms = ImmutableArray.CreateBuilder<AcronymSymbol>();
        for (var block = 0; block < facts.Length; block++)
            foreach (var use in facts[block].Acronyms)
            {
                if (!symbols.TryGetValue(use.Text, out var symbol))
                {
                    symbols.Add(use.Text, symbol = new AcronymSymbol(use.Text));
                    acronyms.Add(symbol);
                }
                symbol.Add(block, use);
            }
        return acronyms.ToImmutable();
    }
}
