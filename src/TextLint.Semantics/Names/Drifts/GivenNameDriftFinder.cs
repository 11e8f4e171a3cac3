using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Looks among the persons with one family name for two who are probably one: Jon and John Lubbock. A family of relatives is the look-alike;
/// what speaks for it is that both stand in one sentence, that a word of kinship is near, that both are named again and again.
/// </summary>
internal sealed class GivenNameDriftFinder(SemanticModel model)
{
    // Among so many namesakes no one is held against all the others; a text of them must not be.
    private const int MostCompared = 12;

    // Who is named in full as often as this, beside a namesake who is too, is a person.
    private const int OftenNamed = 3;

    /// <summary>The drifts in the order of their suspects; one a suspect.</summary>
    public ImmutableArray<GivenNameDrift> Find()
    {
        var drifts = ImmutableArray.CreateBuilder<GivenNameDrift>();
        var suspects = new HashSet<NameSymbol>(ReferenceEqualityComparer.Instance);
        foreach (var family in model.Names.Where(IsCandidate).GroupBy(n => n.FamilyName, StringComparer.Ordinal))
            AddDrifts([.. family.Take(MostCompared)], drifts, suspects);
        return drifts.ToImmutable();
    }

    private void AddDrifts(List<NameSymbol> namesakes, ImmutableArray<GivenNameDrift>.Builder drifts, HashSet<NameSymbol> suspects)
    {
        for (var i = 1; i < namesakes.Count; i++)
            for (var j = 0; j < i; j++)
                if (Weigh(namesakes[j], namesakes[i]) is { } drift && suspects.Add(drift.Suspect)) drifts.Add(drift);
    }

    private static bool IsCandidate(NameSymbol name) =>
        name.IsFull && name.Kind is NameKind.Person or NameKind.Unknown && name.GivenIndex == 0 && name.GivenIndex < name.FamilyIndex && !IsForeign(name);

    private static bool IsForeign(NameSymbol name) => name.Mentions.All(m => m.Evidence.HasFlag(NameEvidence.Cited));

    private GivenNameDrift? Weigh(NameSymbol first, NameSymbol second)
    {
        if (!first.IsPerson && !second.IsPerson) return null;
        var likeness = LikenessOf(first.Words[first.GivenIndex], second.Words[second.GivenIndex]);
        if (likeness == Likeness.None || DisagreeInside(first, second) || IsListed(first) && IsListed(second)) return null;
        var (firstCount, secondCount) = (FullCount(first), FullCount(second));
        if (Math.Min(firstCount, secondCount) >= OftenNamed || new NamesakeEvidence(model).AreTwo(first, second)) return null;
        var points = likeness switch { Likeness.Spellings => 3, Likeness.ShortForm => 1, Likeness.Neighbours when NamesakeEvidence.MayBeTwo(first, second) => 1, _ => 2 };
        return firstCount < secondCount ? new GivenNameDrift(first, second, points) : new GivenNameDrift(second, first, points);
    }

    private Likeness LikenessOf(NameWord given, NameWord other)
    {
        var isVariant = GivenNameLikeness.AreVariants(given, other, model.Language.Vocabulary);
        if (!isVariant && (!IsGiven(given) && !IsGiven(other) || IsOther(given) || IsOther(other))) return Likeness.None;
        return GivenNameLikeness.Of(given, other, model.Language.Vocabulary);
    }

    private static bool IsGiven(NameWord word) => word.Entry.IsAny(LexiconFlags.GivenName);

    /// <summary>A word or a place that is no given name: North and South Dakota, New and Old Sarum.</summary>
    private static bool IsOther(NameWord word) =>
        word.Entry.IsAny(LexiconFlags.LowerCaseWord | LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization) && !word.Entry.IsAny(LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.PersonName);

    /// <summary>John R. and Jon M. Bolton, Sam Rook Jr. and Sr.: what stands between or behind tells them apart.</summary>
    private static bool DisagreeInside(NameSymbol first, NameSymbol second)
    {
        var (suffix, otherSuffix) = (Suffix(first), Suffix(second));
        if (suffix is not null && otherSuffix is not null && suffix != otherSuffix) return true;
        var (middle, otherMiddle) = (Middle(first), Middle(second));
        return middle is not null && otherMiddle is not null && middle[0] != otherMiddle[0];
    }

    private static string? Suffix(NameSymbol name) => name.Words[^1].Part == NameWordPart.Suffix ? name.Words[^1].Key.TrimEnd('.') : null;

    private static string? Middle(NameSymbol name)
    {
        for (var i = name.GivenIndex + 1; i < name.FamilyIndex; i++)
            if (name.Words[i].Part is NameWordPart.Core or NameWordPart.Initial) return name.Words[i].Key;
        return null;
    }

    private static bool IsListed(NameSymbol name) => name.Mentions.All(m => m.Evidence.HasFlag(NameEvidence.Listed));

    private static int FullCount(NameSymbol name) => name.Mentions.Count(m => m.Part == NamePart.Full);
}
