using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The names of an index by their folded words, and the words by their neighbourhoods. Built in one pass; then immutable.</summary>
internal sealed class NameIndexTable
{
    // Two is the least that anybody may ask for.
    private const int LeastArticles = 2;
    private const int ShortestWord = 4;

    private readonly Dictionary<string, NameIndexEntry> _names;
    private readonly Dictionary<string, NameIndexEntry> _bare;

    // Who lists an index asks for no neighbours.
    private readonly Lazy<WordNeighbourhoods> _nameWords;
    private readonly Lazy<WordNeighbourhoods> _bareWords;

    public NameIndexTable(ImmutableArray<NameIndexRecord> records)
    {
        var (names, bare) = (new Dictionary<string, NameIndexGroup>(StringComparer.Ordinal), new Dictionary<string, NameIndexGroup>(StringComparer.Ordinal));
        var (last, key) = ("", "");
        foreach (var record in records)
        {
            // Records of one name stand together.
            if (record.Name != last) (last, key) = (record.Name, KeyOf(record.Name));
            Add(names, key, record, record.Name);
            var isFull = key.Contains(' ', StringComparison.Ordinal);
            if (isFull && record.Kind == NameKind.Person) Add(bare, key[(key.LastIndexOf(' ') + 1)..], record, record.Name[(record.Name.LastIndexOf(' ') + 1)..]);
            else if (!isFull) Add(bare, key, record, record.Name);
        }
        (_names, _bare) = (ToEntries(names), ToEntries(bare));
        Entries = [.. _names.Values.OrderBy(e => e.Name, StringComparer.Ordinal)];
        _nameWords = new Lazy<WordNeighbourhoods>(() => CreateNeighbourhoods(_names.Where(n => n.Key.Contains(' ', StringComparison.Ordinal))));
        _bareWords = new Lazy<WordNeighbourhoods>(() => CreateNeighbourhoods(_bare));
    }

    public ImmutableArray<NameIndexEntry> Entries { get; }

    public NameIndexEntry? Find(string name) => _names.GetValueOrDefault(KeyOf(name));

    public NameIndexEntry? FindBare(string word) => _bare.GetValueOrDefault(KeyOf(word));

    public ImmutableArray<NearName> FindNear(string name, string? exceptArticle, int minArticles)
    {
        var words = KeyOf(name).Split(' ');
        var (neighbourhoods, entries) = words.Length == 1 ? (_bareWords, _bare) : (_nameWords, _names);
        List<NearName>? found = null;
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsLong(words[i])) continue;
            var own = words[i];
            foreach (var (near, distance) in neighbourhoods.Value.Find(own))
            {
                words[i] = near;
                if (entries.TryGetValue(string.Join(' ', words), out var entry) && entry.CountArticles(exceptArticle) >= minArticles)
                    (found ??= []).Add(new NearName(entry, distance, i));
            }
            words[i] = own;
        }
        return found is null ? [] : [.. found.OrderBy(n => n.Distance).ThenByDescending(n => n.Entry.Articles.Length).ThenBy(n => n.Entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>The folded words of a name. Full stops of initials do not count.</summary>
    internal static string KeyOf(string name)
    {
        var folded = Folding.FoldDiacritics(name).Replace(".", "", StringComparison.Ordinal);
        return folded.Length == 0 ? Folding.Fold(name) : folded;
    }

    private static WordNeighbourhoods CreateNeighbourhoods(IEnumerable<KeyValuePair<string, NameIndexEntry>> names) =>
        new(names.Where(n => n.Value.Articles.Length >= LeastArticles).SelectMany(n => n.Key.Split(' ')).Where(IsLong));

    private static bool IsLong(string word) => word.Length >= ShortestWord;

    private static void Add(Dictionary<string, NameIndexGroup> groups, string key, NameIndexRecord record, string form)
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new NameIndexGroup());
        group.Add(record, form);
    }

    private static Dictionary<string, NameIndexEntry> ToEntries(Dictionary<string, NameIndexGroup> groups) =>
        groups.ToDictionary(g => g.Key, g => g.Value.ToEntry(), StringComparer.Ordinal);
}
