using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Finds American words in a British article, and the reverse.</summary>
internal static class RegionalForms
{
    /// <summary>The conflict between the two countries; null where the article spells as one of them does.</summary>
    public static FormConflict? Find(SemanticModel model)
    {
        if (!HasBoth(model)) return null;
        var places = new List<FormPlace>();
        foreach (var place in VariantForms.Read(model, VariantKind.Spelling, IsRegional))
            places.Add(place.Place with { Form = IsAmerican(place.Variant) ? "American" : "British" });
        return FormConflict.Between(places);
    }

    private static bool HasBoth(SemanticModel model)
    {
        var (american, british) = (false, false);
        foreach (var facts in model.Facts)
            foreach (var use in facts.Variants)
                if (use.Variant.Kind == VariantKind.Spelling && IsRegional(use)) (american, british) = (american | IsAmerican(use.Variant), british | !IsAmerican(use.Variant));
        return american && british;
    }

    /// <summary>A capital at the start of a sentence may be that of a name: "Labour lost".</summary>
    private static bool IsRegional(VariantUse use) => !use.IsInitial && use.Variant.Region != VariantRegion.None;

    private static bool IsAmerican(WordVariant variant) => variant.Region == VariantRegion.American;
}
