using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>Folds the uses of acronyms over the article.</summary>
internal static class AcronymTable
{
    public static ImmutableArray<AcronymSymbol> Create(ImmutableArray<BlockFacts> facts, LanguageData language, KnownNames known)
    {
        var symbols = new Dictionary<string, AcronymSymbol>(StringComparer.Ordinal);
        var acronyms = ImmutableArray.CreateBuilder<AcronymSymbol>();
        for (var block = 0; block < facts.Length; block++)
            foreach (var use in facts[block].Acronyms)
            {
                if (!symbols.TryGetValue(use.Text, out var symbol))
                {
                    symbols.Add(use.Text, symbol = new AcronymSymbol(use.Text, IsKnown(use.Text, language, known)));
                    acronyms.Add(symbol);
                }
                symbol.Add(new AcronymPlace(block, facts[block].Zone, use));
            }
        AcronymSlips.Find(symbols, language.Lexicon);
        return acronyms.ToImmutable();
    }

    private static bool IsKnown(string text, LanguageData language, KnownNames known) =>
        language.Lexicon.Contains(text, LexiconFlags.KnownAcronym) || known.Contains(text);
}
