using System.Collections.Immutable;

namespace TextLint.Packs.Rosters;

/// <summary>The keys of an entry in YAML, which are the columns of a table.</summary>
public static class RosterKeys
{
    /// <summary>The preferred spelling in full; the one key that must be there.</summary>
    public const string Name = "name";

    /// <summary>person, organization, place or work; person where nothing is said.</summary>
    public const string Kind = "kind";

    /// <summary>Other forms that are right.</summary>
    public const string Aliases = "aliases";

    /// <summary>Forms that are wrong.</summary>
    public const string Wrong = "wrong";

    /// <summary>Titles, with dates in brackets.</summary>
    public const string Titles = "titles";

    /// <summary>The pronoun.</summary>
    public const string Pronoun = "pronoun";

    /// <summary>yes, no or a date.</summary>
    public const string Verified = "verified";

    /// <summary>Who made sure.</summary>
    public const string VerifiedBy = "verified-by";

    /// <summary>yes or no: every reader knows the name.</summary>
    public const string Household = "household";

    /// <summary>Names of others that look like this one.</summary>
    public const string Distinct = "distinct";

    /// <summary>All of them, in the order in which they are written.</summary>
    public static ImmutableArray<string> All { get; } = [Name, Kind, Aliases, Wrong, Titles, Pronoun, Verified, VerifiedBy, Household, Distinct];

    /// <summary>The keys that hold lists.</summary>
    public static ImmutableArray<string> Lists { get; } = [Aliases, Wrong, Titles, Distinct];
}
