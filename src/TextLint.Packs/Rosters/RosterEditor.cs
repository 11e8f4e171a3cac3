using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>Adds to the text of a roster; comments and what is there stay as they are.</summary>
public static class RosterEditor
{
    /// <summary>The text with an entry at its place by name, or at the end of a file that is not sorted.</summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The same text where the name is there already; null where the file has faults, or is written in a way that cannot be added to.</returns>
    public static string? Add(string text, RosterFormat format, RosterEntry entry)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entry);
        var before = RosterFile.Read(text, format);
        if (!before.Diagnostics.IsEmpty) return null;
        if (Roster.Create(before.Entries).Find(entry.Name) is not null) return text;
        var changed = format == RosterFormat.Yaml ? YamlRosterEditor.Add(text, entry) : TableRosterEditor.Add(text, entry);
        return changed is not null && IsOneMore(RosterFile.Read(changed, format), before, entry) ? changed : null;
    }

    /// <summary>The text in which an entry says that another name is somebody else's.</summary>
    /// <param name="text">The file as it is.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="name">The name of the entry, an alias, or a family name that one entry has.</param>
    /// <param name="other">The other name.</param>
    /// <returns>The same text where that is said already; null where there is no such entry, or the file has faults or cannot be added to.</returns>
    public static string? AddDistinct(string text, RosterFormat format, string name, string other)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(other);
        var before = RosterFile.Read(text, format);
        var roster = Roster.Create(before.Entries);
        var entry = roster.Find(name) ?? (roster.WithFamilyName(name) is [var only] ? only : null);
        if (entry is null || !before.Diagnostics.IsEmpty) return null;
        if (entry.DistinctFrom.Any(d => Folding.Equal(d, other))) return text;
        var changed = format == RosterFormat.Yaml ? YamlRosterEditor.AddDistinct(text, entry.Name, other) : TableRosterEditor.AddDistinct(text, entry.Name, other);
        // Unusual but legal ways of writing are not reckoned with one by one: what was written must read as what was meant.
        return changed is not null && RosterFile.Read(changed, format) is { Diagnostics.IsEmpty: true } after
            && after.Entries.Length == before.Entries.Length && Roster.Create(after.Entries).Find(entry.Name)?.DistinctFrom.Contains(other) == true ? changed : null;
    }

    private static bool IsOneMore(RosterFile after, RosterFile before, RosterEntry entry) =>
        after.Diagnostics.IsEmpty && after.Entries.Length == before.Entries.Length + 1 && after.Entries.Any(e => e.Name == entry.Name && e.Kind == entry.Kind);

    /// <summary>The place of a name among names that are sorted; their number where it is the last, or where they are not sorted.</summary>
    internal static int PlaceOf(string name, IReadOnlyList<string> names)
    {
        for (var i = 1; i < names.Count; i++)
            if (Compare(names[i - 1], names[i]) > 0) return names.Count;
        var at = 0;
        while (at < names.Count && Compare(names[at], name) <= 0) at++;
        return at;
    }

    private static int Compare(string left, string right) =>
        StringComparer.OrdinalIgnoreCase.Compare(left, right) is var order and not 0 ? order : string.CompareOrdinal(left, right);
}
