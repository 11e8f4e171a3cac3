using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Matches findings with the entries of a sidecar file or of front matter, and remembers which entries matched.</summary>
internal sealed class EntryMatcher
{
    private readonly ImmutableArray<SuppressionEntry> _entries;
    private readonly bool[] _used;
    private readonly Dictionary<string, List<int>> _byRule = new(StringComparer.Ordinal);

    public EntryMatcher(ImmutableArray<SuppressionEntry> entries, IRuleCatalog catalog)
    {
        (_entries, _used) = (entries, new bool[entries.Length]);
        for (var i = 0; i < entries.Length; i++)
        {
            var id = catalog.Find(entries[i].Rule)?.Id ?? "";
            if (!_byRule.TryGetValue(id, out var list)) _byRule.Add(id, list = []);
            list.Add(i);
        }
    }

    public IEnumerable<SuppressionEntry> Unused => _entries.Where((_, i) => !_used[i]);

    public bool Suppress(Fingerprint fingerprint)
    {
        if (!_byRule.TryGetValue(fingerprint.RuleId, out var list)) return false;
        var hidden = false;
        foreach (var i in list)
        {
            if (!Matches(_entries[i], fingerprint)) continue;
            _used[i] = hidden = true;
        }
        return hidden;
    }

    private static bool Matches(SuppressionEntry entry, Fingerprint fingerprint) =>
        (entry.Text is null || Fingerprint.Normalize(entry.Text) == fingerprint.Text)
        && (entry.Heading is null || Fingerprint.Normalize(entry.Heading) == fingerprint.Heading)
        && (entry.Ordinal is null || entry.Ordinal == fingerprint.Ordinal);
}
