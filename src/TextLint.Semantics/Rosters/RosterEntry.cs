using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>A person, an organisation, a place or a work, as the publication writes it.</summary>
/// <param name="Name">The preferred spelling in full, its words joined by single spaces.</param>
public sealed record RosterEntry(string Name)
{
    /// <summary>What it names.</summary>
    public NameKind Kind { get; init; } = NameKind.Person;

    /// <summary>Other forms that are right.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Forms that are wrong, to be replaced.</summary>
    public ImmutableArray<string> WrongForms { get; init; } = [];

    /// <summary>Titles and offices.</summary>
    public ImmutableArray<RosterTitle> Titles { get; init; } = [];

    /// <summary>The pronoun, for people; null where it is not said.</summary>
    public string? Pronoun { get; init; }

    /// <summary>That the spelling was made sure of; null where it was not.</summary>
    public RosterVerification? Verification { get; init; }

    /// <summary>True where every reader knows it, so that it needs no introduction.</summary>
    public bool IsHousehold { get; init; }

    /// <summary>Names that look like this one and are somebody else's.</summary>
    public ImmutableArray<string> DistinctFrom { get; init; } = [];

    /// <summary>The name and the aliases.</summary>
    public IEnumerable<string> RightForms => Aliases.Prepend(Name);

    /// <summary>The first word of a person's name of two words or more; null for others.</summary>
    public string? GivenName => RosterName.GivenOf(this);

    /// <summary>The last word of a person's name, without Jr and its like; null for who is no person.</summary>
    public string? FamilyName => RosterName.FamilyOf(this);
}
