using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>
/// Pairs a name that was never introduced with a person who was introduced and never named again: the two ends of one slip.
/// </summary>
internal static class OrphanMatch
{
    private const int NearParagraphs = 4;

    /// <summary>The person who is probably meant; null where none, or no one more than another, fits.</summary>
    public static NameSymbol? Find(NameSymbol name, SemanticModel model)
    {
        var orphans = model.Names.Where(n => n is { IsFull: true, ResumedCount: 0, Mentions.Count: 1 } && n.IsPerson && n.Mentions[0].Zone == Zone.Body).ToArray();
        if (orphans.Length == 0) return null;
        var last = orphans.LastOrDefault(o => o.Mentions[0].Block <= name.Mentions[0].Block);
        var ranked = orphans.Select(o => (Orphan: o, Score: Score(name, o, o == last))).OrderByDescending(r => r.Score).ToArray();
        if (ranked[0].Score < 2) return null;
        return ranked.Length == 1 || ranked[0].Score - ranked[1].Score >= 1 ? ranked[0].Orphan : null;
    }

    private static double Score(NameSymbol name, NameSymbol orphan, bool isLast)
    {
        var (word, family) = (name.FamilyName, orphan.FamilyName);
        var score = word.Length > 3 && family.Length > 3 && word.AsSpan(word.Length - 3).SequenceEqual(family.AsSpan(family.Length - 3)) ? 2.0 : 0;
        score += JaroWinkler.Similarity(word, family);
        var distance = name.Mentions[0].Block - orphan.Mentions[0].Block;
        if (distance is >= 0 and <= NearParagraphs) score++;
        if (isLast) score++;
        if ((name.Evidence & orphan.Evidence).HasFlag(NameEvidence.Speaks)) score++;
        return score;
    }
}
