using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>
/// Pairs a name that was never introduced with a person who was introduced and never named again: the two ends of one slip.
/// </summary>
/// <param name="model">The article.</param>
internal sealed class OrphanMatch(SemanticModel model)
{
    private const int NearParagraphs = 4;

    // A slip is made near the name it is made for; and a text of names alone must not be compared all with all.
    private const int MostBefore = 24, MostAfter = 8;

    private ImmutableArray<NameSymbol>? _orphans;

    private ImmutableArray<NameSymbol> Orphans => _orphans ??=
        [.. model.Names.Where(n => n is { IsFull: true, IsPerson: true, ResumedCount: 0 } && n.FirstShown.IsInText && n.Mentions.Count(m => m.Zone != Zone.FrontMatter) == 1)];

    /// <summary>The person who is probably meant; null where none, or no one more than another, fits.</summary>
    public NameSymbol? Find(NameSymbol name)
    {
        var after = FirstAfter(name.FirstShown.Block);
        var (best, bestScore, secondScore) = ((NameSymbol?)null, 0.0, 0.0);
        for (var i = Math.Max(0, after - MostBefore); i < Math.Min(Orphans.Length, after + MostAfter); i++)
        {
            var score = Score(name, Orphans[i], i == after - 1);
            if (score <= secondScore) continue;
            if (score > bestScore) (best, bestScore, secondScore) = (Orphans[i], score, bestScore);
            else secondScore = score;
        }
        return bestScore >= 2 && bestScore - secondScore >= 1 && !IsShared(best!) ? best : null;
    }

    /// <summary>Two persons have the family name, so that it alone would say as little as the name that is to be replaced.</summary>
    private bool IsShared(NameSymbol person) => model.Cast.FamilyOf(person.FamilyName).Skip(1).Any();

    /// <summary>Index of the first orphan that stands in a block after <paramref name="block"/>.</summary>
    private int FirstAfter(int block)
    {
        var (low, high) = (0, Orphans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Orphans[middle].FirstShown.Block <= block) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static double Score(NameSymbol name, NameSymbol orphan, bool isLast)
    {
        var (word, family) = (name.FamilyName, orphan.FamilyName);
        var score = word.Length > 3 && family.Length > 3 && word.AsSpan(word.Length - 3).SequenceEqual(family.AsSpan(family.Length - 3)) ? 2.0 : 0;
        score += JaroWinkler.Similarity(word, family);
        var distance = name.FirstShown.Block - orphan.FirstShown.Block;
        if (distance is >= 0 and <= NearParagraphs) score++;
        if (isLast) score++;
        if ((name.Evidence & orphan.Evidence).HasFlag(NameEvidence.Speaks)) score++;
        return score;
    }
}
