using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Gathers the words of all names of an article.</summary>
internal static class NameWordTable
{
    /// <summary>The words in the order of their first place.</summary>
    public static ImmutableArray<NameWordSymbol> Create(ImmutableArray<BlockFacts> facts)
    {
        // A word is folded once for each way it is written.
        var (byText, byFolded) = (new Dictionary<string, NameWordSymbol>(StringComparer.Ordinal), new Dictionary<string, NameWordSymbol>(StringComparer.Ordinal));
        var words = ImmutableArray.CreateBuilder<NameWordSymbol>();
        for (var block = 0; block < facts.Length; block++)
        {
            if (facts[block].Zone == Zone.FrontMatter) continue;
            foreach (var candidate in facts[block].Names)
                for (var i = 0; i < candidate.Words.Length; i++)
                {
                    if (!candidate.Words[i].IsCore) continue;
                    var symbol = byText.TryGetValue(candidate.Words[i].Text, out var known) ? known : byText[candidate.Words[i].Text] = SymbolOf(candidate.Words[i], byFolded, words);
                    symbol.Add(new NameWordPlace(block, candidate, i, facts[block].Zone));
                }
        }
        return words.ToImmutable();
    }

    private static NameWordSymbol SymbolOf(NameWord word, Dictionary<string, NameWordSymbol> byFolded, ImmutableArray<NameWordSymbol>.Builder words)
    {
        var folded = Syntax.Text.Folding.Fold(word.Text);
        if (byFolded.TryGetValue(folded, out var symbol)) return symbol;
        byFolded.Add(folded, symbol = new NameWordSymbol(word));
        words.Add(symbol);
        return symbol;
    }
}
