using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Finds acronyms that are probably slips of the keyboard for another of the article. The near ones are made from the rare one's letters and
/// looked up, so that the time follows the number of acronyms and not of their pairs.
/// </summary>
internal static class AcronymSlips
{
    private const int Rare = 2;

    // What stands so often is no slip, explained or not.
    private const int Established = 3;

    private const int ShortestSwapped = 3;

    // NBC is no slip for NBA: in short acronyms another letter is another acronym.
    private const int ShortestChanged = 5;

    public static void Find(Dictionary<string, AcronymSymbol> symbols, Lexicon lexicon)
    {
        var lookup = symbols.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var symbol in symbols.Values)
        {
            if (!IsCandidate(symbol, lexicon) || Nearest(symbol, lookup) is not { } meant) continue;
            symbol.LikelyMeant = meant;
            meant.IsMeantElsewhere = true;
        }
    }

    /// <summary>Rare, never explained, not known, and no word that may be shouted.</summary>
    private static bool IsCandidate(AcronymSymbol symbol, Lexicon lexicon)
    {
        if (symbol.Uses.Count > Rare || symbol.Text.Length < ShortestSwapped || symbol.Definition is not null || symbol.IsKnown) return false;
        var flags = lexicon.Find(symbol.Text);
        const LexiconFlags Shout = LexiconFlags.LowerCaseWord | LexiconFlags.Common;
        return (flags & Shout) != Shout || symbol.Uses.All(u => u.Use.IsAny(AcronymTraits.Noun | AcronymTraits.NamePart));
    }

    private static AcronymSymbol? Nearest(AcronymSymbol symbol, Dictionary<string, AcronymSymbol>.AlternateLookup<ReadOnlySpan<char>> symbols)
    {
        Span<char> letters = stackalloc char[symbol.Text.Length];
        symbol.Text.CopyTo(letters);
        for (var i = 1; i < letters.Length; i++)
        {
            (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
            if (FindEstablished(symbols, letters, symbol) is { } swapped) return swapped;
            (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
        }
        return symbol.Text.Length >= ShortestChanged ? NearestChanged(symbol, letters, symbols) : null;
    }

    private static AcronymSymbol? NearestChanged(AcronymSymbol symbol, Span<char> letters, Dictionary<string, AcronymSymbol>.AlternateLookup<ReadOnlySpan<char>> symbols)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            for (letters[i] = 'A'; letters[i] <= 'Z'; letters[i]++)
                if (FindEstablished(symbols, letters, symbol) is { } changed) return changed;
            letters[i] = letter;
        }
        return null;
    }

    private static AcronymSymbol? FindEstablished(Dictionary<string, AcronymSymbol>.AlternateLookup<ReadOnlySpan<char>> symbols, ReadOnlySpan<char> letters, AcronymSymbol not) =>
        symbols.TryGetValue(letters, out var found) && found != not && (found.Definition is not null || found.Uses.Count >= Established) ? found : null;
}
