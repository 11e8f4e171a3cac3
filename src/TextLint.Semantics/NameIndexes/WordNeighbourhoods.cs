using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Finds the words that are a slip or two from a word without looking at the others, by their <see cref="WordDeletions"/>; only the hashes are kept, and a find
/// is measured before it counts.
/// </summary>
internal sealed class WordNeighbourhoods
{
    // No name has longer words, and a hostile one must not fill the table.
    private const int LongestWord = 40;

    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Word, int Next)> _links = [];
    private readonly List<string> _words = [];

    /// <summary>A table of folded words; each counts once.</summary>
    public WordNeighbourhoods(IEnumerable<string> words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (word.Length > LongestWord) continue;
            foreach (var hash in Variants(word))
            {
                _links.Add((_words.Count, _heads.GetValueOrDefault(hash, -1)));
                _heads[hash] = _links.Count - 1;
            }
            _words.Add(word);
        }
    }

    /// <summary>The words of the table within the limit of slips, in ordinal order; the word itself is none of them.</summary>
    public IEnumerable<(string Word, int Distance)> Find(string word)
    {
        if (word.Length > LongestWord || _words.Count == 0) return [];
        SortedDictionary<string, int>? found = null;
        var seen = new HashSet<int>();
        foreach (var hash in Variants(word))
            for (var link = _heads.GetValueOrDefault(hash, -1); link >= 0; link = _links[link].Next)
            {
                if (!seen.Add(_links[link].Word)) continue;
                var near = _words[_links[link].Word];
                var distance = EditDistance.Between(word, near);
                if (distance > 0 && distance <= WordDeletions.LimitOf(Math.Min(word.Length, near.Length))) (found ??= new(StringComparer.Ordinal)).Add(near, distance);
            }
        return found?.Select(f => (f.Key, f.Value)) ?? [];
    }

    private static HashSet<ulong> Variants(string word)
    {
        Span<ulong> hashes = stackalloc ulong[WordDeletions.MostHashes(LongestWord)];
        var count = WordDeletions.Write(word, hashes);
        var variants = new HashSet<ulong>(count);
        foreach (var hash in hashes[..count]) variants.Add(hash);
        return variants;
    }
}
