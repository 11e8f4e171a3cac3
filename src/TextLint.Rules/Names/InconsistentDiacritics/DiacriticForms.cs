using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Finds words of one name that stand with diacritics and without them.</summary>
internal static class DiacriticForms
{
    private const int LongestBracket = 40;

    /// <summary>The conflicts, in the order of the words.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var words in model.NameWords.GroupBy(w => w.Key, StringComparer.Ordinal))
            if (words.Skip(1).Any() && words.Any(w => w.Folded != w.Key))
                foreach (var conflict in FindIn(words, model)) yield return conflict;
    }

    private static IEnumerable<FormConflict> FindIn(IEnumerable<NameWordSymbol> words, SemanticModel model)
    {
        var places = words.Where(w => !IsOrdinary(w)).SelectMany(w => w.Places).Where(p => IsCounted(p, model)).OrderBy(p => p.Block).ThenBy(p => p.Span.Start);
        // Two persons may spell one given name each in a way of their own; a place or a body is the same wherever it stands.
        foreach (var owned in places.GroupBy(p => OwnerOf(p, model)))
            if (FormConflict.Between([.. owned.Select(p => PlaceOf(p, model))], model.KnownNames) is { } conflict) yield return conflict;
    }

    private static NameSymbol? OwnerOf(NameWordPlace place, SemanticModel model) =>
        model.Cast.Find(place.Block, place.Span.Start) is { IsPerson: true } person ? person : null;

    private static FormPlace PlaceOf(NameWordPlace place, SemanticModel model) =>
        new(model.Document.ToSource(place.Block, place.Span), place.Candidate.Words[place.Index].Text);

    // Capitals drop their accents in many houses, and other languages their speakers'.
    private static bool IsCounted(NameWordPlace place, SemanticModel model) =>
        (place.Candidate.Evidence & (NameEvidence.Quoted | NameEvidence.Cited)) == NameEvidence.None && place.Candidate.Words[place.Index].Text.Any(char.IsLower)
        && !IsInBrackets(model.Document.Blocks[place.Block], place.Span.Start);

    /// <summary>Brackets hold how a name is written or spoken elsewhere.</summary>
    private static bool IsInBrackets(BlockSyntax block, int start)
    {
        var tokens = block.Tokens.AsSpan();
        var at = TokenSearch.IndexAt(block, start);
        for (var i = at - 1; i >= Math.Max(0, at - LongestBracket); i--)
        {
            if (tokens[i].Kind == SyntaxKind.CloseBracket) return false;
            if (tokens[i].Kind == SyntaxKind.OpenBracket) return true;
        }
        return false;
    }

    private static bool IsOrdinary(NameWordSymbol word) => word.Entry.IsAny(LexiconFlags.LowerCaseWord) && !word.Entry.IsAny(LexiconFlags.Surname | LexiconFlags.GivenName);
}
