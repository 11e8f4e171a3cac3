using TextLint.Semantics;

namespace TextLint.Workspaces;

/// <summary>Names that every reader knows, said by themselves in a pack or a configuration file.</summary>
internal static class HouseholdNames
{
    /// <summary>The roster of some entries in which these names need no introduction; a name that no entry has gets one.</summary>
    public static Roster Create(IEnumerable<RosterEntry> entries, IReadOnlyCollection<string> names)
    {
        var roster = Roster.Create(entries);
        if (names.Count == 0) return roster;
        var known = roster.Entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
        foreach (var name in names)
        {
            var entry = roster.Find(name) ?? new RosterEntry(name);
            known[entry.Name] = entry with { IsHousehold = true };
        }
        return Roster.Create(known.Values);
    }
}
