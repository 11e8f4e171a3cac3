using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Finds the words of names that are one letter apart, or two where both are long: each word is filed under its <see cref="WordDeletions"/>, and two words that are
/// near meet under one of them. Time follows the number of words and the square of their length, which is bounded.
/// </summary>
internal static class NearNameWords
{
    private const int Shortest = 4, Longest = 24;

    // So many words under one hash are no slips of each other but a pattern; a text of them must not be compared all with all.
    private const int MostInBucket = 8;

    /// <summary>Pairs of indices of near words, each pair once.</summary>
    public static List<(int First, int Second)> Find(ImmutableArray<NameWordSymbol> words)
    {
        var buckets = new Dictionary<ulong, (int Head, int Count)>(words.Length * 16);
        var entries = new List<(int Word, int Next)>(words.Length * 16);
        var pairs = new List<(int, int)>();
        Span<ulong> hashes = stackalloc ulong[WordDeletions.MostHashes(Longest)];
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Key.Length is < Shortest or > Longest || HasStop(words[word].Key)) continue;
            var count = WordDeletions.Write(words[word].Key, hashes);
            for (var i = 0; i < count; i++)
            {
                buckets.TryGetValue(hashes[i], out var bucket);
                if (bucket.Count >= MostInBucket) continue;
                for (var at = bucket.Count == 0 ? -1 : bucket.Head; at >= 0; at = entries[at].Next)
                    if (entries[at].Word != word && IsNear(words[entries[at].Word].Key, words[word].Key)) AddOnce(pairs, entries[at].Word, word);
                entries.Add((word, bucket.Count == 0 ? -1 : bucket.Head));
                buckets[hashes[i]] = (entries.Count - 1, bucket.Count + 1);
            }
        }
        return pairs;
    }

    private static bool HasStop(string key) => key.Contains('.');

    // The pairs of one word are found one after the other, so an equal one is near the end.
    private static void AddOnce(List<(int, int)> pairs, int first, int second)
    {
        for (var i = pairs.Count - 1; i >= 0 && pairs[i].Item2 == second; i--)
            if (pairs[i].Item1 == first) return;
        pairs.Add((first, second));
    }

    /// <summary>One letter apart, or two where the shorter has eight or more; equal but for diacritics too.</summary>
    private static bool IsNear(string first, string second) =>
        EditDistance.Between(first, second) <= WordDeletions.LimitOf(Math.Min(first.Length, second.Length));
}
