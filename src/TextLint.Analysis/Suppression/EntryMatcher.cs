using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Matches findings with the entries of a sidecar file or of front matter, and remembers which entries matched.</summary>
internal sealed class EntryMatcher
{
    private readonly ImmutableArray<SuppressionEntry> _entries;
    private readonly bool[] _used;

    // An entry that states a text is found by it; the few that do not are found by their rule.
    private readonly ILookup<(string Rule, string? Text), int> _byRuleAndText;

    public EntryMatcher(ImmutableArray<SuppressionEntry> entries, IRuleCatalog catalog)
    {
        (_entries, _used) = (entries, new bool[entries.Length]);
        _byRuleAndText = Enumerable.Range(0, entries.Length)
            .ToLookup(i => (catalog.Find(entries[i].Rule)?.Id ?? "", entries[i].Text is { } text ? Fingerprint.Normalize(text) : null));
    }

    public IEnumerable<SuppressionEntry> Used => _entries.Where((_, i) => _used[i]);

    public IEnumerable<SuppressionEntry> Unused => _entries.Where((_, i) => !_used[i]);

    public bool Suppress(Fingerprint fingerprint)
    {
        if (_entries.IsEmpty) return false;
        var hidden = false;
        foreach (var i in _byRuleAndText[(fingerprint.RuleId, fingerprint.Text)].Concat(_byRuleAndText[(fingerprint.RuleId, null)]))
        {
            if (!Matches(_entries[i], fingerprint)) continue;
            _used[i] = hidden = true;
        }
        return hidden;
    }

    private static bool Matches(SuppressionEntry entry, Fingerprint fingerprint) =>
        (entry.Heading is null || Fingerprint.Normalize(entry.Heading) == fingerprint.Heading)
        && (entry.Ordinal is null || entry.Ordinal == fingerprint.Ordinal);
}
