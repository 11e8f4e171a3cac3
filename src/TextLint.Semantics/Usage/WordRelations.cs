using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Which words go with which, from lines of "words: words". Letter case does not count, and no look-up allocates.</summary>
internal sealed class WordRelations
{
    private readonly Dictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordRelations(IEnumerable<string> lines)
    {
        var words = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw new FormatException($"A line has no colon: \"{line}\".");
            foreach (var key in Split(line[..colon]))
            {
                if (!words.TryGetValue(key, out var others)) words.Add(key, others = new(StringComparer.OrdinalIgnoreCase));
                others.UnionWith(Split(line[(colon + 1)..]));
            }
        }
        _words = words.ToDictionary(w => w.Key, w => w.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = words.Count == 0 ? 0 : words.Keys.Max(w => w.Length);
    }

    /// <summary>Length of the longest word that goes with others.</summary>
    public int Longest { get; }

    /// <summary>True where the line of <paramref name="word"/> has <paramref name="other"/>.</summary>
    public bool Hold(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => word.Length <= Longest && _words.TryGetValue(word, out var others) && others.Contains(other);

    /// <summary>True where a line begins with the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && _words.ContainsKey(word);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
