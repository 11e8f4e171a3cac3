using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Finds the two ordinary words that an unknown one is made of, where a space was forgotten between them. One of them must be a word of grammar
/// that English makes no compounds with: <c>and</c>, <c>the</c>, <c>which</c>; but not <c>on</c>, or <c>onboarding</c> would be two words.
/// </summary>
internal readonly struct WordSplits(Speller speller, WordUse use, UsageVocabulary usage)
{
    private const int Longest = 40;
    private const int MostCommon = 15;

    // What ends as only a form does needs less of frequency to speak for two words.
    private const int RarestInflected = 13;

    /// <summary>The most common pair of words; null where there is none.</summary>
    public WordSplit? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > Longest || usage.IsNeverJoined(word)) return null;
        if (usage.FindJoined(word) is { } joined) return new WordSplit(InCaseOf(word, joined.First), joined.Second, 0);
        var (best, rarity) = (0, int.MaxValue);
        for (var at = 1; at < word.Length; at++)
        {
            var found = RarityOf(word[..at], word[at..]);
            if (found < rarity) (best, rarity) = (at, found);
        }
        return best == 0 ? null : new WordSplit(word[..best].ToString(), word[best..].ToString(), rarity);
    }

    private static string InCaseOf(ReadOnlySpan<char> word, string first) => char.IsAsciiLetterUpper(word[0]) ? char.ToUpperInvariant(first[0]) + first[1..] : first;

    private int RarityOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (!IsPair(first, second)) return int.MaxValue;
        var (before, after) = (use.Of(first), use.Of(second));
        if (!IsKnown(first, before) || !IsKnown(second, after)) return int.MaxValue;
        var rarity = (2 * MostCommon) - before - after - (int)(2 * speller.Model.BigramScore(first, second));
        return IsInflectedPair(first, second) ? Math.Min(rarity, RarestInflected) : rarity;
    }

    private bool IsPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        // Names begin with words of grammar too: Forbury, Anderton, Withers.
        if (char.IsAsciiLetterUpper(first[0]) && (first.Length < 5 || second.Length < 3)) return false;
        if (usage.IsGrammar(first) && usage.IsGrammar(second)) return !first.SequenceEqual(second);
        if (IsInflectedPair(first, second)) return true;
        if (first.Length == 1) return usage.IsFreeFirst(first) && second.Length > 2 && use.Of(second) > 9;
        if (usage.IsGluedFirst(first)) return second.Length > 3 && use.Of(second) > (first.Length == 2 ? 5 : 3);
        return usage.IsGluedSecond(second) && first.Length > (second.Length == 2 ? 5 : 3);
    }

    /// <summary>
    /// A form in -s and another long word: hardly a compound begins with a form that ends. So is a capitalised word before a verb that ends: <c>Boardpublished</c>.
    /// </summary>
    private bool IsInflectedPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        const int Long = 6;
        if (second.Length < Long || use.Of(second) < 4 || usage.BeginsCompounds(first)) return false;
        if (char.IsAsciiLetterUpper(first[0])) return first.Length > 4 && second.EndsWith("ed", StringComparison.Ordinal) && use.Of(first) > 5;
        return first.Length > 4 && first[^1] == 's' && first[^2] is not ('s' or 'u' or 'i') && use.Of(first) > 4 && speller.Check(first[..^1]);
    }

    /// <summary>A word of some use; or a name before a word of grammar.</summary>
    private bool IsKnown(ReadOnlySpan<char> part, int frequency) =>
        usage.IsGrammar(part) || ((char.IsAsciiLetterUpper(part[0]) ? part.Length > 4 : frequency > 1) && (speller.Check(part) || speller.Model.Contains(part)));
}
