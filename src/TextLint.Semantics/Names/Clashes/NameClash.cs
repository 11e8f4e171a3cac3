namespace TextLint.Semantics;

/// <summary>Two words of names that are so near to each other that one is probably a slip for the other.</summary>
/// <param name="Suspect">The word that is probably wrong.</param>
/// <param name="Other">The word that is probably right.</param>
/// <param name="Points">How much speaks for a slip; the weights were measured on edited news.</param>
/// <param name="HasSharedCompanion">True where both stand with the same other word in a full name.</param>
public sealed record NameClash(NameWordSymbol Suspect, NameWordSymbol Other, int Points, bool HasSharedCompanion)
{
    /// <summary>True where the suspect stands in headlines, captions and the like alone, and the other in the running text.</summary>
    public bool IsOutsideBody => Suspect.Places.All(IsOutside) && Other.Places.Any(p => p.Zone == Zone.Body);

    private static bool IsOutside(NameWordPlace place) => place.Zone != Zone.Body && (place.Candidate.Evidence & NameEvidence.Quoted) == NameEvidence.None;
}
