namespace TextLint.Semantics;

/// <summary>Gathers the records of names that fold to the same words.</summary>
internal sealed class NameIndexGroup
{
    private readonly List<(NameIndexRecord Record, string Form)> _records = [];

    /// <param name="record">A record.</param>
    /// <param name="form">What the group is about as this record writes it: the name, or its last word.</param>
    public void Add(NameIndexRecord record, string form) => _records.Add((record, form));

    public NameIndexEntry ToEntry()
    {
        var mentions = 0;
        foreach (var (record, _) in _records) mentions = (int)Math.Min(int.MaxValue, (long)mentions + record.Mentions);
        var places = _records
            .GroupBy(r => r.Record.Article, StringComparer.Ordinal)
            .Select(g => new NameIndexPlace(g.Key, g.Min(r => r.Record.Line)))
            .OrderBy(p => p.Article, StringComparer.Ordinal);
        return new NameIndexEntry(Most(r => r.Form, StringComparer.Ordinal), KindOf(), mentions, [.. places]);
    }

    /// <summary>The value that most records have; of equals the first in ordinal order, so that the order of records does not count.</summary>
    private string Most(Func<(NameIndexRecord Record, string Form), string> value, StringComparer comparer) => _records.Count == 1
        ? value(_records[0])
        : _records.GroupBy(value, comparer).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, comparer).First().Key;

    private NameKind KindOf()
    {
        var told = _records.Where(r => r.Record.Kind != NameKind.Unknown).GroupBy(r => r.Record.Kind);
        return told.OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? NameKind.Unknown;
    }
}
