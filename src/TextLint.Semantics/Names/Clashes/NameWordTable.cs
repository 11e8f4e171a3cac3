using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Gathers the words of all names of an article.</summary>
internal static class NameWordTable
{
    /// <summary>The words in the order of their first place.</summary>
    public static ImmutableArray<NameWordSymbol> Create(ImmutableArray<BlockFacts> facts)
    {
        var byText = new Dictionary<string, NameWordSymbol>(StringComparer.Ordinal);
        var words = ImmutableArray.CreateBuilder<NameWordSymbol>();
        for (var block = 0; block < facts.Length; block++)
        {
            if (facts[block].Zone == Zone.FrontMatter) continue;
            foreach (var candidate in facts[block].Names)
                for (var i = 0; i < candidate.Words.Length; i++)
                {
                    if (!candidate.Words[i].IsCore) continue;
                    var symbol = SymbolOf(candidate.Words[i], byText, words);
                    symbol.Add(new NameWordPlace(block, candidate, i, facts[block].Zone));
                }
        }
        return words.ToImmutable();
    }

    private static NameWordSymbol SymbolOf(NameWord word, Dictionary<string, NameWordSymbol> byText, ImmutableArray<NameWordSymbol>.Builder words)
    {
        var folded = Syntax.Text.Folding.Fold(word.Text);
        if (byText.TryGetValue(folded, out var symbol)) return symbol;
        byText.Add(folded, symbol = new NameWordSymbol(word));
        words.Add(symbol);
        return symbol;
    }
}
