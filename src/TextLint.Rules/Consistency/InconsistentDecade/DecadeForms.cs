using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Decades in two forms: the 1990s, the '90s, the nineties.</summary>
internal static class DecadeForms
{
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        if (FigurePlaces.Conflict(FigurePlaces.InTwoForms<DecadeFigure>(model, _ => true, d => d.Form), model, d => d.Form) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var decades = FigurePlaces.BySpan<DecadeFigure>(model);
        return (place, form) => decades.TryGetValue(place.Span, out var decade) ? DecadeWriting.Write(decade.FirstYear, form, model.Language.Figures) : null;
    }
}
