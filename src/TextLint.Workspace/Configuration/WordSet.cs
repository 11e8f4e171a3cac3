using System.Collections.Immutable;
using System.Security.Cryptography;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>
/// The words and the roster that hold for some articles. Word lists are long and most overrides add no word, so one set serves all of them, and is
/// sorted, hashed, folded and inflected once. Safe for concurrent use.
/// </summary>
internal sealed class WordSet
{
    private readonly Lazy<KnownNames> _names;
    private Speller? _speller;

    private WordSet(ImmutableArray<WordListEntry> entries, Roster roster)
    {
        (Entries, Roster) = (entries, roster);
        Words = [.. entries.Where(e => !e.IsForbidden).Select(e => e.Word)];
        Key = CreateKey(entries, roster);
        _names = new Lazy<KnownNames>(() => KnownNames.Create(Words).With(roster));
    }

    /// <summary>No words.</summary>
    public static WordSet Empty { get; } = new([], Roster.Empty);

    /// <summary>One entry for each word, sorted by word.</summary>
    public ImmutableArray<WordListEntry> Entries { get; }

    /// <summary>The words that are right, sorted, each once.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whom and what the publication knows by name.</summary>
    public Roster Roster { get; }

    /// <summary>A text of fixed length that is equal where words and roster are.</summary>
    public string Key { get; }

    /// <summary>The words as analysis wants them.</summary>
    public KnownNames Names => _names.Value;

    /// <summary>The words of several lists, of which the later overrule the earlier, beside a roster.</summary>
    public static WordSet Create(IEnumerable<ImmutableArray<WordListEntry>> lists, Roster roster)
    {
        var known = new SortedDictionary<string, WordListEntry>(StringComparer.Ordinal);
        foreach (var entry in lists.SelectMany(l => l)) known[entry.Word] = entry;
        return known.Count == 0 && roster.Entries.IsEmpty ? Empty : new WordSet([.. known.Values], roster);
    }

    /// <summary>The words beside dictionaries; the last answer is kept, for all articles of a project ask with the same.</summary>
    public Speller GetSpeller(Speller dictionaries)
    {
        if (Entries.IsEmpty && Roster.Entries.IsEmpty) return dictionaries;
        var known = Volatile.Read(ref _speller);
        if (known is not null && known.Dictionaries == dictionaries.Dictionaries) return known;
        // What a word list says of a word of the roster overrules it.
        var speller = dictionaries.With([.. RosterWords.Of(Roster), .. Entries]);
        Volatile.Write(ref _speller, speller);
        return speller;
    }

    private static string CreateKey(ImmutableArray<WordListEntry> entries, Roster roster)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in entries) SettingsHash.Append(hash, entry.Word, entry.Model ?? "", entry.IsForbidden ? "*" : "");
        foreach (var entry in roster.Entries) RosterWords.Append(hash, entry);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
