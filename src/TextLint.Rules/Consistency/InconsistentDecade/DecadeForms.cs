using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Decades in two forms: the 1990s, the '90s, the nineties.</summary>
internal static class DecadeForms
{
    private const int Century = 100, LastCentury = 1900, ThisCentury = 2000, FirstOfLast = 20;

    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        if (FigurePlaces.Conflict(FigurePlaces.Of<DecadeFigure>(model), model, d => d.Form) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var decades = FigurePlaces.BySpan<DecadeFigure>(model);
        return (place, form) => decades.TryGetValue(place.Span, out var decade) ? Write(decade.FirstYear, form, model) : null;
    }

    private static string? Write(int year, string form, SemanticModel model)
    {
        var full = year >= Century ? year : year + (year >= FirstOfLast ? LastCentury : ThisCentury);
        return form switch
        {
            "####s" => $"{full}s",
            "####'s" => $"{full}'s",
            // Other centuries have no short form.
            _ when full is < LastCentury or >= ThisCentury => null,
            "'##s" => $"'{full % Century}s",
            "##s" => $"{full % Century}s",
            _ => model.Language.Figures.DecadeOf(full % Century),
        };
    }
}
