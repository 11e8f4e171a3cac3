using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Folds unknown words over the article: one symbol a word, letter case aside.</summary>
internal static class UnknownWordTable
{
    public static ImmutableArray<UnknownWordSymbol> Create(ImmutableArray<BlockFacts> facts, KnownNames known)
    {
        var symbols = new Dictionary<string, UnknownWordSymbol>(StringComparer.OrdinalIgnoreCase);
        var words = ImmutableArray.CreateBuilder<UnknownWordSymbol>();
        for (var block = 0; block < facts.Length; block++)
            foreach (var word in facts[block].UnknownWords)
            {
                if (symbols.TryGetValue(word.Text, out var symbol))
                {
                    symbol.Add(block, word);
                    continue;
                }
                symbols.Add(word.Text, symbol = new UnknownWordSymbol(block, word));
                if (!known.Contains(word.Text)) words.Add(symbol);
            }
        words.RemoveAll(IsNoneOfOurs);
        return words.ToImmutable();
    }

    /// <summary>A capitalised word that is no slip is a name's; one with accents is a loan; a few letters are an abbreviation.</summary>
    private static bool IsNoneOfOurs(UnknownWordSymbol word) =>
        word.Kind == UnknownWordKind.Rare && (word.Typical.Is(UnknownWordShape.Capitalized) || word.Text.Length < 4 || !System.Text.Ascii.IsValid(word.Text.Replace('\u2019', '\'')));
}
