namespace TextLint.Semantics;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    /// <summary>Nothing in the article settles it.</summary>
    Unknown,

    /// <summary>A human being, real or not.</summary>
    Person,

    /// <summary>A company, party, office, team or other body.</summary>
    Organization,

    /// <summary>A country, city, river or other place; and who or what belongs to one: Scottish.</summary>
    Place,

    /// <summary>A book, film, ship or another work of people.</summary>
    Work,
}
