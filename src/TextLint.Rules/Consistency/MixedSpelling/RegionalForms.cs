using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Finds American words in a British article, and the reverse.</summary>
internal static class RegionalForms
{
    /// <summary>The conflict between the two countries; null where the article spells as one of them does.</summary>
    public static FormConflict? Find(SemanticModel model)
    {
        var places = new List<FormPlace>();
        foreach (var place in VariantForms.Read(model, VariantKind.Spelling))
            // A capital at the start of a sentence may be that of a name: "Labour lost".
            if (!place.IsInitial && place.Variant.Region != VariantRegion.None)
                places.Add(place.Place with { Form = place.Variant.Region == VariantRegion.American ? "American" : "British" });
        return FormConflict.Between(places);
    }
}
