using System.Globalization;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Finds words that the article writes in both ways of the language.</summary>
internal static class VariantForms
{
    /// <summary>The places of words of a kind, in order; the writer's own alone.</summary>
    /// <param name="model">The article.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="isWanted">True for the words wanted; null for all.</param>
    public static List<VariantPlace> Read(SemanticModel model, VariantKind kind, Func<VariantUse, bool>? isWanted = null)
    {
        var places = new List<VariantPlace>();
        for (var i = 0; i < model.Facts.Length; i++)
        {
            var block = model.Document.Blocks[i];
            if (model.Facts[i].Variants.IsEmpty || !OwnWords.IsOwn(block)) continue;
            foreach (var use in model.Facts[i].Variants)
            {
                if (use.Variant.Kind != kind || (kind == VariantKind.Capital && model.Facts[i].Zone != Zone.Body) || isWanted?.Invoke(use) == false) continue;
                var span = model.Document.ToSource(i, use.Span);
                var form = use.Variant.Side.ToString(CultureInfo.InvariantCulture);
                if (OwnWords.IsOwn(model, span.Start)) places.Add(new VariantPlace(new FormPlace(span, block.GetString(use.Span)) { Form = form }, use.Variant, use.IsInitial));
            }
        }
        return places;
    }

    /// <summary>Words that stand in both ways, in the order of their first places.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model, VariantKind kind)
    {
        // Mostly no word stands in both ways, and then no place is looked for.
        var mixed = GroupsInTwoForms(model, kind);
        if (mixed.Count == 0) yield break;
        foreach (var word in Read(model, kind, u => mixed.Contains(u.Variant.Group)).GroupBy(p => p.Variant.Group))
            if (FormConflict.Between([.. word.Select(p => p.Place)]) is { } conflict) yield return conflict;
    }

    /// <summary>Registers the fixes: the one way everywhere, or the other.</summary>
    public static void RegisterFixes(CodeFixContext context, IEnumerable<FormConflict> conflicts, VariantKind kind) =>
        FormFixes.Register(context, conflicts, (place, _) => Rewrite(place, context.Model.Language.Variants, kind));

    private static HashSet<string> GroupsInTwoForms(SemanticModel model, VariantKind kind)
    {
        var (sides, mixed) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var facts in model.Facts)
            foreach (var use in facts.Variants)
                if (use.Variant.Kind == kind && (sides.TryAdd(use.Variant.Group, use.Variant.Side) ? use.Variant.Side : sides[use.Variant.Group]) != use.Variant.Side) mixed.Add(use.Variant.Group);
        return mixed;
    }

    private static string? Rewrite(FormPlace place, WordVariants variants, VariantKind kind)
    {
        if (variants.FindText(place.Text, kind) is not { Counterpart: { } other } variant) return null;
        return kind != VariantKind.Capital && char.IsUpper(place.Text[0]) && char.IsLower(variant.Text[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }
}
