using System.Globalization;
using System.Security.Cryptography;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>What the settings of a publication take from its roster.</summary>
internal static class RosterWords
{
    /// <summary>The words of all right forms, for the speller.</summary>
    public static IEnumerable<WordListEntry> Of(Roster roster) => roster.Entries
        .SelectMany(e => e.RightForms)
        .SelectMany(f => f.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(w => w.Any(char.IsLetter))
        .Distinct(StringComparer.Ordinal)
        .Select(WordListEntry.FromWord)
        .OfType<WordListEntry>();

    /// <summary>Adds an entry to a hash, so that rosters that differ anywhere give different ones.</summary>
    public static void Append(IncrementalHash hash, RosterEntry entry)
    {
        SettingsHash.Append(hash, "roster", entry.Name, entry.Kind.ToString(), entry.Pronoun ?? "", entry.IsHousehold ? "h" : "");
        SettingsHash.Append(hash, entry.Verification is { } made ? $"v{Text(made.On)}" : "", entry.Verification?.By ?? "");
        foreach (var alias in entry.Aliases) SettingsHash.Append(hash, "a", alias);
        foreach (var wrong in entry.WrongForms) SettingsHash.Append(hash, "w", wrong);
        foreach (var title in entry.Titles) SettingsHash.Append(hash, "t", title.Text, Text(title.From), Text(title.Until));
        foreach (var other in entry.DistinctFrom) SettingsHash.Append(hash, "d", other);
    }

    private static string Text(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
