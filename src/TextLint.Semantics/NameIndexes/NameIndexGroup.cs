namespace TextLint.Semantics;

/// <summary>Gathers the records of names that fold to the same words.</summary>
internal sealed class NameIndexGroup
{
    private readonly List<(NameIndexRecord Record, string Form)> _records = [];
    private bool _isOneName = true;

    /// <param name="record">A record.</param>
    /// <param name="form">What the group is about as this record writes it: the name, or its last word.</param>
    public void Add(NameIndexRecord record, string form)
    {
        _isOneName &= _records.Count == 0 || _records[0].Record.Name == record.Name;
        _records.Add((record, form));
    }

    public NameIndexEntry ToEntry()
    {
        var mentions = 0;
        foreach (var (record, _) in _records) mentions = (int)Math.Min(int.MaxValue, (long)mentions + record.Mentions);
        return new NameIndexEntry(_isOneName ? _records[0].Form : MostUsedForm(), KindOf(), mentions, [.. _isOneName ? PlacesOfOne() : Places()]);
    }

    /// <summary>The records of one name come by article, each article once.</summary>
    private IEnumerable<NameIndexPlace> PlacesOfOne() => _records.Select(r => new NameIndexPlace(r.Record.Article, r.Record.Line));

    private IEnumerable<NameIndexPlace> Places() => _records
        .GroupBy(r => r.Record.Article, StringComparer.Ordinal)
        .Select(g => new NameIndexPlace(g.Key, g.Min(r => r.Record.Line)))
        .OrderBy(p => p.Article, StringComparer.Ordinal);

    /// <summary>The form that most records have; of equals the first in ordinal order, so that the order of records does not count.</summary>
    private string MostUsedForm() =>
        _records.GroupBy(r => r.Form, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The kind that most records tell; of equals the first.</summary>
    private NameKind KindOf()
    {
        Span<int> counts = stackalloc int[(int)NameKind.Work + 1];
        foreach (var (record, _) in _records) counts[(int)record.Kind]++;
        var kind = (int)NameKind.Unknown;
        for (var i = kind + 1; i < counts.Length; i++)
            if (counts[i] > (kind == (int)NameKind.Unknown ? 0 : counts[kind])) kind = i;
        return (NameKind)kind;
    }
}
