using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Finds words that the article spells in two ways, where no country is at stake.</summary>
internal static class SpellingForms
{
    /// <summary>The conflicts, in the order of their words; what mixed-spelling reports is left to it.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var conflicts = VariantForms.Find(model, VariantKind.Spelling).ToList();
        if (conflicts.Count == 0) return [];
        var regional = SpansOf(RegionalForms.Find(model));
        return conflicts.Where(c => !c.Places.Any(p => regional.Contains(p.Span)) && !c.MainPlaces.Any(p => regional.Contains(p.Span)));
    }

    private static HashSet<TextSpan> SpansOf(FormConflict? conflict) =>
        conflict is null ? [] : [.. conflict.Places.Concat(conflict.MainPlaces).Select(p => p.Span)];
}
