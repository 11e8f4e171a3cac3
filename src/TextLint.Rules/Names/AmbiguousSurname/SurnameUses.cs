using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>Finds the bare surnames that do not say who of two is meant.</summary>
internal static class SurnameUses
{
    // More namesakes make a family history, or a place where everybody is called so.
    private const int MostNamesakes = 4;

    /// <summary>The first such place of each family, in the order of the families.</summary>
    public static IEnumerable<SurnameUse> Find(SemanticModel model)
    {
        var drifting = model.GivenNameDrifts.SelectMany(d => new[] { d.Suspect, d.Other }).ToHashSet();
        foreach (var name in model.Names)
        {
            if (!name.IsPerson || !name.IsFull || IsOrdinary(name, model)) continue;
            var family = model.Cast.FamilyOf(name.FamilyName).ToArray();
            // Of two who are probably one, the rule on given names speaks.
            if (family.Length is < 2 or > MostNamesakes || family[0] != name || family.Any(drifting.Contains) || IsNamedAsFamily(family)) continue;
            if (FindFirst(family, model) is { } use) yield return use;
        }
    }

    private static bool IsOrdinary(NameSymbol name, SemanticModel model) =>
        (model.Language.Lexicon.Find(name.FamilyName) & (LexiconFlags.LowerCaseWord | LexiconFlags.Surname)) == LexiconFlags.LowerCaseWord;

    /// <summary>"The Halvorsens": a story of a family calls its people as it likes.</summary>
    private static bool IsNamedAsFamily(NameSymbol[] family) =>
        family.Any(n => n.Mentions.Any(m => m.Candidate.Ending == NameEnding.Plural || (!m.Candidate.IsFull && m.Candidate.FamilyKey.Length > n.FamilyName.Length && m.Candidate.FamilyKey.StartsWith(n.FamilyName, StringComparison.Ordinal))));

    private static SurnameUse? FindFirst(NameSymbol[] family, SemanticModel model)
    {
        var introductions = family.Where(n => n.Introduction is not null).Select(n => n.Introduction!.Value).OrderBy(m => m.Block).ThenBy(m => m.Span.Start).ToArray();
        if (introductions.Length < 2 || model.KnownNames.Contains(family[0].FamilyText)) return null;
        var uses = family.SelectMany(n => n.Mentions.Where(m => IsBare(m, n) && IsBefore(introductions[1], m))).OrderBy(m => m.Block).ThenBy(m => m.Span.Start).ToArray();
        if (uses.Length == 0) return null;
        var first = uses[0];
        var named = family.Where(n => n.Introduction is { } i && IsBefore(i, first)).Select(n => (Name: n, Last: LastBefore(n, first))).OrderByDescending(n => n.Last.Block).ThenByDescending(n => n.Last.Span.Start).ToArray();
        // Who is brought in as a relative is not the one the story is of: "His parents, Robert and Ruth Oberlin".
        var isNear = IsOpen(named[0].Last, named[1].Last, first) && !named.Any(n => model.HasRelativeNear(n.Name.Introduction!.Value));
        return new SurnameUse(first, [.. named.Select(n => n.Name)], isNear);
    }

    private static bool IsBare(Mention mention, NameSymbol name) =>
        mention is { Zone: Zone.Body, Part: NamePart.Family, IsQuoted: false, IsUncertain: false, Candidate: { IsFull: false, Title: null, IsStyled: false } }
        && mention.Candidate.FamilyKey == name.FamilyName
        && (mention.Evidence & (NameEvidence.Honorific | NameEvidence.Compound | NameEvidence.Cited | NameEvidence.Organization | NameEvidence.Role | NameEvidence.Listed | NameEvidence.Alias)) == NameEvidence.None;

    /// <summary>The last place before another, behind the introduction, at which the person is named by more than the surname.</summary>
    private static Mention LastBefore(NameSymbol name, Mention mention)
    {
        var last = name.Introduction!.Value;
        foreach (var other in name.Mentions)
        {
            if (!IsBefore(other, mention)) break;
            if (other.Part is NamePart.Full or NamePart.Given) last = other;
        }
        return last;
    }

    /// <summary>Both stand in one paragraph, the same as the surname or the one before: nothing says which of them the story goes on with.</summary>
    private static bool IsOpen(Mention last, Mention before, Mention mention) => last.Block == before.Block && mention.Block - last.Block <= 1;

    private static bool IsBefore(Mention first, Mention second) => first.Block < second.Block || (first.Block == second.Block && first.Span.Start < second.Span.Start);
}
