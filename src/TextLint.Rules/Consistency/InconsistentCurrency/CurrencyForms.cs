using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Amounts of one currency with a sign, a word or a code, and scales of money as a word or a letter.</summary>
internal static class CurrencyForms
{
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var currency in FigurePlaces.InTwoForms<AmountFigure, int>(model, IsMoney, a => a.Unit, a => a.Pattern).GroupBy(p => p.Figure.Unit))
            if (FigurePlaces.Conflict(currency, model, a => a.Pattern) is { } conflict && !IsIntroduced([.. currency.Select(p => p.Figure.Pattern)])) yield return conflict;
        foreach (var scale in FigurePlaces.InTwoForms<AmountFigure, int>(model, a => IsMoney(a) && a.Scale > 0, a => a.Scale, a => a.ScalePattern).GroupBy(p => p.Figure.Scale))
            if (FigurePlaces.Conflict(scale, model, a => a.ScalePattern) is { } conflict) yield return conflict;
    }

    private static bool IsMoney(AmountFigure amount) => amount is { Kind: AmountKind.Money, IsInFigures: true };

    /// <summary>The country's sign first and the short one from then on: US$5, then $10.</summary>
    private static bool IsIntroduced(List<string> patterns)
    {
        var shorter = patterns.FindIndex(1, p => p != patterns[0]);
        return patterns[0].EndsWith(patterns[shorter], StringComparison.Ordinal) && patterns.FindLastIndex(p => p != patterns[shorter]) < shorter;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var amounts = FigurePlaces.BySpan<AmountFigure>(model);
        var scales = amounts.Values.Where(a => a.Scale > 0).Select(a => a.ScalePattern).ToHashSet(StringComparer.Ordinal);
        return (place, form) => !amounts.TryGetValue(place.Span, out var amount) ? null
            : scales.Contains(form) && amount.Scale > 0 ? amount.Write(amount.Pattern, form)
            : amount.Write(form, amount.ScalePattern);
    }
}
