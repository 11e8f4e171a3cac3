using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// People, organisations, places and works that a publication knows by name. Letter case and the kind of apostrophe do not count in questions,
/// and asking makes no strings. Immutable.
/// </summary>
public sealed class Roster
{
    private readonly FrozenDictionary<string, RosterEntry> _byForm;
    private readonly FrozenDictionary<string, ImmutableArray<RosterEntry>> _byFamily;
    private readonly FrozenDictionary<string, ImmutableArray<RosterEntry>> _byGiven;
    private readonly FrozenDictionary<string, RosterForm> _wrong;
    private readonly FrozenSet<string> _parts;
    private readonly NamePairs _distinct;
    private readonly TermTrie<RosterForm> _forms;
    private readonly TermTrie<RosterTitleHolders> _titles;

    private Roster(ImmutableArray<RosterEntry> entries)
    {
        Entries = entries;
        _byForm = FirstOfEach(entries.Select(e => (e.Name, e)).Concat(entries.SelectMany(e => e.Aliases.Select(a => (a, e)))));
        _byFamily = Group(entries, e => e.FamilyName);
        _byGiven = Group(entries, e => e.GivenName);
        _parts = entries.SelectMany(RosterName.PartsOf).ToFrozenSet(FoldingComparer.Instance);
        RosterForm[] wrong = [.. entries.SelectMany(WrongFormsOf)];
        _wrong = FirstOfEach(wrong.Select(f => (f.Text, f)));
        _distinct = NamePairs.Create(entries.SelectMany(e => e.DistinctFrom.Select(d => new NamePair(e.Name, d))));
        _forms = new TermTrie<RosterForm>(RosterFormChoice.Choose);
        foreach (var entry in entries)
            foreach (var form in entry.RightForms) _forms.Add(form, new RosterForm(form, entry));
        foreach (var form in wrong) _forms.Add(form.Text, form);
        _titles = CreateTitles(entries);
    }

    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new([]);

    /// <summary>One entry for each name, sorted by name.</summary>
    public ImmutableArray<RosterEntry> Entries { get; }

    /// <summary>A roster of these entries; of two with one name the later holds.</summary>
    public static Roster Create(IEnumerable<RosterEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byName = new Dictionary<string, RosterEntry>(FoldingComparer.Instance);
        foreach (var entry in entries) byName[entry.Name] = entry;
        return byName.Count == 0 ? Empty : new Roster([.. byName.Values.OrderBy(e => e.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The entry with this name or alias; null where there is none.</summary>
    public RosterEntry? Find(ReadOnlySpan<char> name) => Look(_byForm, name);

    /// <summary>The form that is wrong and is spelled like this; null where there is none.</summary>
    public RosterForm? FindWrongForm(ReadOnlySpan<char> name) => Look(_wrong, name);

    /// <summary>The persons with a family name, by their names.</summary>
    public ImmutableArray<RosterEntry> WithFamilyName(ReadOnlySpan<char> familyName) => Look(_byFamily, familyName) is { IsDefault: false } found ? found : [];

    /// <summary>The persons with a given name, by their names.</summary>
    public ImmutableArray<RosterEntry> WithGivenName(ReadOnlySpan<char> givenName) => Look(_byGiven, givenName) is { IsDefault: false } found ? found : [];

    /// <summary>True for a name, an alias, and the single words of a person's names.</summary>
    public bool Contains(ReadOnlySpan<char> name) => !Entries.IsEmpty && (Find(name) is not null || _parts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name));

    /// <summary>True where two names are said to be different, or are the names of different entries; a family name stands for all who have it.</summary>
    public bool AreDistinct(string first, string second)
    {
        if (Entries.IsEmpty) return false;
        if (_distinct.Contains(first, second)) return true;
        var (one, other) = (Bearers(first), Bearers(second));
        return !one.IsEmpty && !other.IsEmpty && !one.Any(e => other.Contains(e));
    }

    /// <summary>The places in a block at which right and wrong forms stand, in order, found in one pass over its tokens.</summary>
    public ImmutableArray<RosterMention> FindForms(BlockSyntax block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var found = ImmutableArray.CreateBuilder<RosterMention>();
        foreach (var (form, span, first, end) in _forms.Read(block)) found.Add(new RosterMention(form, span, first, end));
        return found.ToImmutable();
    }

    /// <summary>The places in a block at which titles stand, in order, found in one pass over its tokens.</summary>
    public ImmutableArray<RosterTitleMention> FindTitles(BlockSyntax block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var found = ImmutableArray.CreateBuilder<RosterTitleMention>();
        foreach (var (title, span, first, end) in _titles.Read(block)) found.Add(new RosterTitleMention(title, span, first, end));
        return found.ToImmutable();
    }

    private ImmutableArray<RosterEntry> Bearers(string name) => Find(name) is { } entry ? [entry] : WithFamilyName(name);

    /// <summary>Forms that are right for somebody else are not wrong, whatever an entry says: silence is the safer side.</summary>
    private IEnumerable<RosterForm> WrongFormsOf(RosterEntry entry)
    {
        if (entry.WrongForms.IsEmpty) yield break;
        var right = entry.RightForms.ToHashSet(StringComparer.Ordinal);
        var parts = RosterName.PartsOf(entry).ToHashSet(FoldingComparer.Instance);
        foreach (var wrong in entry.WrongForms)
        {
            var isRight = _byForm.TryGetValue(wrong, out var bearer) && (!ReferenceEquals(bearer, entry) || right.Contains(wrong));
            if (isRight || (_parts.Contains(wrong) && !parts.Contains(wrong))) continue;
            var preferred = RosterName.PreferredFor(entry, wrong);
            if (preferred != wrong) yield return new RosterForm(wrong, entry, preferred);
        }
    }

    private static TermTrie<RosterTitleHolders> CreateTitles(ImmutableArray<RosterEntry> entries)
    {
        var titles = new TermTrie<RosterTitleHolders>((values, _, _) => values[0]);
        var held = entries.SelectMany(e => e.Titles.Select(t => (Entry: e, Title: t))).GroupBy(h => h.Title.Text, FoldingComparer.Instance);
        foreach (var title in held) titles.Add(title.Key, new RosterTitleHolders(title.Key, [.. title]));
        return titles;
    }

    private static T? Look<T>(FrozenDictionary<string, T> table, ReadOnlySpan<char> key) =>
        table.Count > 0 && table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var value) ? value : default;

    private static FrozenDictionary<string, T> FirstOfEach<T>(IEnumerable<(string Key, T Value)> pairs) =>
        pairs.DistinctBy(p => p.Key, FoldingComparer.Instance).ToFrozenDictionary(p => p.Key, p => p.Value, FoldingComparer.Instance);

    private static FrozenDictionary<string, ImmutableArray<RosterEntry>> Group(ImmutableArray<RosterEntry> entries, Func<RosterEntry, string?> key) =>
        entries.Where(e => key(e) is not null).GroupBy(e => key(e)!, FoldingComparer.Instance).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), FoldingComparer.Instance);
}
