using System.Collections.Immutable;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Lists the cast of an article: what is open first, then persons, organisations, places, works and the rest, each by first mention.</summary>
public static class CastListing
{
    // A text of one family name must not list all with all.
    private const int MostNamesakes = 12;

    private const NameEvidence Personal = NameEvidence.Honorific | NameEvidence.Speaks;
    private const NameEvidence Impersonal = NameEvidence.Role | NameEvidence.Cited | NameEvidence.Compound;

    /// <summary>The entries. Time follows the number of names and mentions.</summary>
    public static ImmutableArray<CastEntry> Create(SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var families = model.Names.Where(n => n is { IsPerson: true, IsFull: true }).ToLookup(n => n.FamilyName, StringComparer.Ordinal);
        var spellings = SpellingsOf(model);
        var acronyms = AcronymsOf(model);
        var entries = model.Names.Select(name => new CastEntry(
            name,
            IsUnintroduced(name, model),
            name is { IsPerson: true, IsFull: true } ? [.. families[name.FamilyName].Where(n => n != name).Take(MostNamesakes)] : [],
            OtherSpellings(name, spellings),
            [.. acronyms[KeyOf(name.Text)]]));
        return [.. entries.OrderBy(e => e.IsOpen ? 0 : 1).ThenBy(e => Rank(e.Name.Kind))];
    }

    private static int Rank(NameKind kind) => kind switch
    {
        NameKind.Person => 0,
        NameKind.Organization => 1,
        NameKind.Place => 2,
        NameKind.Work => 3,
        _ => 4,
    };

    private static bool IsUnintroduced(NameSymbol name, SemanticModel model)
    {
        if (name.IsFull || name.FirstShown.Zone == Zone.FrontMatter || name.Kind is not (NameKind.Person or NameKind.Unknown)) return false;
        if (name is { IsPerson: true, Introduction: not null } || model.KnownNames.Contains(name.Text)) return false;
        return (name.Evidence & Personal) != NameEvidence.None && (name.Evidence & Impersonal) == NameEvidence.None
            && !model.Language.Lexicon.Contains(name.Text, LexiconFlags.Place | LexiconFlags.Demonym | LexiconFlags.Organization);
    }

    /// <summary>The words that are near to a word, by its key.</summary>
    private static ILookup<string, NameWordSymbol> SpellingsOf(SemanticModel model) =>
        model.NameClashes.SelectMany(c => new[] { (c.Suspect.Key, Word: c.Other), (c.Other.Key, Word: c.Suspect) }).ToLookup(p => p.Key, p => p.Word, StringComparer.Ordinal);

    private static ImmutableArray<string> OtherSpellings(NameSymbol name, ILookup<string, NameWordSymbol> spellings)
    {
        if (spellings.Count == 0) return [];
        return [.. name.Words.Where(w => w.IsCore).SelectMany(w => spellings[w.Key]).Where(w => !name.Words.Any(own => own.Key == w.Key)).Select(w => w.Text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The explained acronyms by the key of their long form, with and without its article.</summary>
    private static ILookup<string, AcronymSymbol> AcronymsOf(SemanticModel model) =>
        model.Acronyms.Where(a => a.Definition is not null).ToLookup(a => KeyOf(a.Definition!.Value.Use.Definition!.LongForm), StringComparer.Ordinal);

    private static string KeyOf(string text) => Folding.FoldDiacritics(Folding.Fold(text.Trim('(', ')', '[', ']', ' ')));
}
