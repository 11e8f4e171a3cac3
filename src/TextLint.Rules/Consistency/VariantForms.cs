using System.Globalization;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Finds words that the article writes in both ways of the language.</summary>
internal static class VariantForms
{
    /// <summary>The places of words of a kind, in order; the writer's own alone.</summary>
    public static List<VariantPlace> Read(SemanticModel model, VariantKind kind)
    {
        var places = new List<VariantPlace>();
        for (var i = 0; i < model.Facts.Length; i++)
        {
            var block = model.Document.Blocks[i];
            if (model.Facts[i].Variants.IsEmpty || !OwnWords.IsOwn(block)) continue;
            foreach (var use in model.Facts[i].Variants)
            {
                if (use.Variant.Kind != kind || (kind == VariantKind.Capital && model.Facts[i].Zone != Zone.Body)) continue;
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
        foreach (var word in Read(model, kind).GroupBy(p => p.Variant.Group))
            if (FormConflict.Between([.. word.Select(p => p.Place)]) is { } conflict) yield return conflict;
    }

    /// <summary>Registers the fixes: the one way everywhere, or the other.</summary>
    public static void RegisterFixes(CodeFixContext context, IEnumerable<FormConflict> conflicts, VariantKind kind) =>
        FormFixes.Register(context, conflicts, (place, _) => Rewrite(place, context.Model.Language.Variants, kind));

    private static string? Rewrite(FormPlace place, WordVariants variants, VariantKind kind)
    {
        if (variants.FindText(place.Text, kind) is not { Counterpart: { } other } variant) return null;
        return kind != VariantKind.Capital && char.IsUpper(place.Text[0]) && char.IsLower(variant.Text[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }
}
