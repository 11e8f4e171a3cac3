using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Finds the words that are a slip or two from a word without looking at the others: two words are that near only where leaving out a letter or two of
/// each gives the same. After Garbe's "symmetric delete" algorithm; only hashes of what is left are kept, and a find is measured before it counts.
/// </summary>
internal sealed class WordNeighbourhoods
{
    /// <summary>From this length on two slips are allowed.</summary>
    private const int LongWord = 8;

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
                if (distance > 0 && distance <= LimitOf(Math.Min(word.Length, near.Length))) (found ??= new(StringComparer.Ordinal)).Add(near, distance);
            }
        return found?.Select(f => (f.Key, f.Value)) ?? [];
    }

    private static int LimitOf(int length) => length < LongWord ? 1 : 2;

    /// <summary>Hashes of the word and of what is left of it without one letter, or two.</summary>
    private static HashSet<ulong> Variants(string word)
    {
        var hashes = new HashSet<ulong> { Hash(word, -1, -1) };
        // A longer neighbour may be two letters longer only where this one is long as well.
        var takesTwo = LimitOf(word.Length) == 2;
        for (var i = 0; i < word.Length; i++)
        {
            hashes.Add(Hash(word, i, -1));
            for (var j = i + 1; takesTwo && j < word.Length; j++) hashes.Add(Hash(word, i, j));
        }
        return hashes;
    }

    /// <summary>FNV-1a over the units of a word, two of them left out.</summary>
    private static ulong Hash(string word, int without, int orWithout)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
            if (i != without && i != orWithout) hash = (hash ^ word[i]) * 1099511628211UL;
        return hash;
    }
}
