using System.Collections.Immutable;
using System.Globalization;
using TextLint.Semantics;

namespace TextLint.Packs.Rosters;

/// <summary>The values of an entry by key, as files write them.</summary>
internal static class RosterValues
{
    /// <summary>The keys that say something, in their order, with their values; one value for a key that is no list.</summary>
    public static IEnumerable<(string Key, ImmutableArray<string> Values)> Of(RosterEntry entry)
    {
        yield return (RosterKeys.Name, [entry.Name]);
        if (entry.Kind is not (NameKind.Person or NameKind.Unknown)) yield return (RosterKeys.Kind, [entry.Kind.ToString().ToLowerInvariant()]);
        if (!entry.Aliases.IsEmpty) yield return (RosterKeys.Aliases, entry.Aliases);
        if (!entry.WrongForms.IsEmpty) yield return (RosterKeys.Wrong, entry.WrongForms);
        if (!entry.Titles.IsEmpty) yield return (RosterKeys.Titles, [.. entry.Titles.Select(Title)]);
        if (entry.Pronoun is { } pronoun) yield return (RosterKeys.Pronoun, [pronoun]);
        if (entry.Verification is { } verified)
        {
            yield return (RosterKeys.Verified, [verified.On is { } on ? Day(on) : "yes"]);
            if (verified.By is { } by) yield return (RosterKeys.VerifiedBy, [by]);
        }
        if (entry.IsHousehold) yield return (RosterKeys.Household, ["yes"]);
        if (!entry.DistinctFrom.IsEmpty) yield return (RosterKeys.Distinct, entry.DistinctFrom);
    }

    private static string Title(RosterTitle title) => (title.From, title.Until) switch
    {
        ({ } from, { } until) => $"{title.Text} (from {Day(from)} until {Day(until)})",
        ({ } from, null) => $"{title.Text} (from {Day(from)})",
        (null, { } until) => $"{title.Text} (until {Day(until)})",
        _ => title.Text,
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
