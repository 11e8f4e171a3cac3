using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>A unit spelled out and short, and short forms with and without a space.</summary>
internal static class UnitForms
{
    private const string Spelled = "spelled", Short = "short", Spaced = "spaced", Closed = "closed";

    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var unit in FigurePlaces.InTwoForms<AmountFigure, int>(model, IsMeasure, a => a.Unit, LengthOf).GroupBy(p => p.Figure.Unit))
            if (FigurePlaces.Conflict(unit, model, LengthOf) is { } conflict && !IsIntroduced([.. unit])) yield return conflict;
        if (FigurePlaces.Conflict(FigurePlaces.InTwoForms<AmountFigure>(model, IsMeasure, SpaceOf), model, SpaceOf) is { } spaces) yield return spaces;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var amounts = FigurePlaces.BySpan<AmountFigure>(model, a => a.Kind == AmountKind.Measure);
        return (place, form) => amounts.TryGetValue(place.Span, out var amount) ? Write(amount, form, amounts.Values) : null;
    }

    /// <summary>Spelled out first and short from then on: that is how a unit is introduced.</summary>
    private static bool IsIntroduced(List<(AmountFigure Figure, TextSpan Span)> unit) =>
        unit.FindLastIndex(p => p.Figure.IsSpelled) < unit.FindIndex(p => !p.Figure.IsSpelled);

    private static bool IsMeasure(AmountFigure amount) => amount is { Kind: AmountKind.Measure, IsInFigures: true };

    private static string LengthOf(AmountFigure amount) => amount.IsSpelled ? Spelled : Short;

    private static string? SpaceOf(AmountFigure amount) => amount.IsSpelled ? null : amount.Pattern.StartsWith("# ", StringComparison.Ordinal) ? Spaced : Closed;

    /// <summary>What a unit looks like in the other form, another place of it shows.</summary>
    private static string? Write(AmountFigure amount, string form, IEnumerable<AmountFigure> all) => form switch
    {
        Spaced => amount.Write($"# {amount.Pattern.AsSpan(1).TrimStart()}", amount.ScalePattern),
        Closed => amount.Write($"#{amount.Pattern.AsSpan(1).TrimStart()}", amount.ScalePattern),
        _ => all.FirstOrDefault(a => a.Unit == amount.Unit && a.IsSpelled == (form == Spelled)) is { } like ? amount.Write(like.Pattern, amount.ScalePattern) : null,
    };
}
