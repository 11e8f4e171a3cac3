using System.Collections.Immutable;
using System.Security.Cryptography;
using TextLint.Semantics;

namespace TextLint.Workspaces;

/// <summary>
/// The words that hold for some articles. Word lists are long and most overrides add no word, so one set serves all of them, and is sorted,
/// hashed and folded once. Safe for concurrent use.
/// </summary>
internal sealed class WordSet
{
    private readonly Lazy<KnownNames> _names;

    private WordSet(ImmutableArray<string> words)
    {
        Words = words;
        Key = CreateKey(words);
        _names = new Lazy<KnownNames>(() => words.IsEmpty ? KnownNames.Empty : KnownNames.Create(words));
    }

    /// <summary>No words.</summary>
    public static WordSet Empty { get; } = new([]);

    /// <summary>The words, sorted, each once.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>A text of fixed length that is equal where the words are.</summary>
    public string Key { get; }

    /// <summary>The words as analysis wants them.</summary>
    public KnownNames Names => _names.Value;

    /// <summary>The words of several lists.</summary>
    public static WordSet Create(IEnumerable<ImmutableArray<string>> lists)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists) known.UnionWith(list);
        return known.Count == 0 ? Empty : new WordSet([.. known.Order(StringComparer.Ordinal)]);
    }

    private static string CreateKey(ImmutableArray<string> words)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var word in words) SettingsHash.Append(hash, word);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
