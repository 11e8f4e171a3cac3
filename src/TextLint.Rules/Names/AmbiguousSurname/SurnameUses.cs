using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Rules.Names;

/// <summary>Finds the bare surnames that do not say who of two is meant.</summary>
internal static class SurnameUses
{
    // More namesakes make a family history, or a place where everybody is called so.
    private const int MostNamesakes = 4;

    // Some seven words, in UTF-16 units.
    private const int FarthestRelative = 40;

    /// <summary>The first such place of each family, in the order of the families.</summary>
    public static IEnumerable<SurnameUse> Find(SemanticModel model)
    {
        foreach (var name in model.Names)
        {
            if (!name.IsPerson || !name.IsFull || IsOrdinary(name, model)) continue;
            var family = model.Cast.FamilyOf(name.FamilyName).ToArray();
            if (family.Length is < 2 or > MostNamesakes || family[0] != name || IsOneDrifting(family, model) || IsNamedAsFamily(family)) continue;
            if (FindFirst(family, model) is { } use) yield return use;
        }
    }

    private static bool IsOrdinary(NameSymbol name, SemanticModel model) =>
        (model.Language.Lexicon.Find(name.FamilyName) & (LexiconFlags.LowerCaseWord | LexiconFlags.Surname)) == LexiconFlags.LowerCaseWord;

    /// <summary>Of two who are probably one, the rule on given names speaks.</summary>
    private static bool IsOneDrifting(NameSymbol[] family, SemanticModel model) =>
        model.GivenNameDrifts.Any(d => family.Contains(d.Suspect) || family.Contains(d.Other));

    /// <summary>"The Halvorsens": a story of a family calls its people as it likes.</summary>
    private static bool IsNamedAsFamily(NameSymbol[] family) =>
        family.Any(n => n.Mentions.Any(m => m.Candidate.Ending == NameEnding.Plural || (!m.Candidate.IsFull && m.Candidate.FamilyKey.Length > n.FamilyName.Length && m.Candidate.FamilyKey.StartsWith(n.FamilyName, StringComparison.Ordinal))));

    private static SurnameUse? FindFirst(NameSymbol[] family, SemanticModel model)
    {
        var uses = family.SelectMany(n => n.Mentions.Where(m => IsBare(m, n)));
        foreach (var mention in uses.OrderBy(m => m.Block).ThenBy(m => m.Span.Start))
        {
            var named = family.Select(n => (Name: n, Last: LastBefore(n, mention))).Where(n => n.Last is not null && IsIntroducedBefore(n.Name, mention)).OrderByDescending(n => n.Last!.Value.Block).ThenByDescending(n => n.Last!.Value.Span.Start).ToArray();
            if (named.Length < 2 || named.Any(n => model.KnownNames.Contains(n.Name.FamilyText))) continue;
            return new SurnameUse(mention, [.. named.Select(n => n.Name)], IsOpen(named[0].Last!.Value, named[1].Last!.Value, mention) && !named.Any(n => HasRelative(n.Name, model)));
        }
        return null;
    }

    private static bool IsBare(Mention mention, NameSymbol name) =>
        mention is { Zone: Zone.Body, Part: NamePart.Family, IsQuoted: false, IsUncertain: false, Candidate: { IsFull: false, Title: null, IsStyled: false } }
        && mention.Candidate.FamilyKey == name.FamilyName
        && (mention.Evidence & (NameEvidence.Honorific | NameEvidence.Compound | NameEvidence.Cited | NameEvidence.Organization | NameEvidence.Role | NameEvidence.Listed | NameEvidence.Alias)) == NameEvidence.None;

    /// <summary>The last place before another at which the person is named by more than the surname.</summary>
    private static Mention? LastBefore(NameSymbol name, Mention mention)
    {
        Mention? last = null;
        foreach (var other in name.Mentions)
        {
            if (!IsBefore(other, mention)) break;
            if (other.Part is NamePart.Full or NamePart.Given) last = other;
        }
        return last;
    }

    private static bool IsIntroducedBefore(NameSymbol name, Mention mention) => name.Introduction is { } introduction && IsBefore(introduction, mention);

    /// <summary>Both stand in one paragraph, the same as the surname or the one before: nothing says which of them the story goes on with.</summary>
    private static bool IsOpen(Mention last, Mention before, Mention mention) => last.Block == before.Block && mention.Block - last.Block <= 1;

    /// <summary>"His parents, Robert and Ruth Oberlin": who is brought in as a relative is not the one the story is of.</summary>
    private static bool HasRelative(NameSymbol name, SemanticModel model)
    {
        var (block, span) = (model.Document.Blocks[name.Introduction!.Value.Block], name.Introduction.Value.Span);
        foreach (var token in block.Tokens)
        {
            var distance = token.Start < span.Start ? span.Start - token.End : token.Start - span.End;
            if (distance <= FarthestRelative && token.IsWord && model.Language.Vocabulary.IsRelative(block.GetText(token))) return true;
        }
        return false;
    }

    private static bool IsBefore(Mention first, Mention second) => first.Block < second.Block || (first.Block == second.Block && first.Span.Start < second.Span.Start);
}
