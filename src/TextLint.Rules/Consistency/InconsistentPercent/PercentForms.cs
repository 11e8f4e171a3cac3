using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Percentages with a sign and with a word, or with two words. A number in words has no sign: it says nothing of signs.</summary>
internal static class PercentForms
{
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        var percentages = FigurePlaces.InTwoForms<AmountFigure>(model, a => a is { Kind: AmountKind.Percent, IsInFigures: true }, a => a.Pattern);
        if (FigurePlaces.Conflict(percentages, model, a => a.Pattern) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var amounts = FigurePlaces.BySpan<AmountFigure>(model);
        return (place, form) => amounts.TryGetValue(place.Span, out var amount) ? amount.Write(form, amount.ScalePattern) : null;
    }
}
