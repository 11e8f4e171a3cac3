using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Numbers of one thing in figures and in words: three boats and 5 boats. Below ten and above are told apart, as house styles do; ten itself falls on either side.</summary>
internal static class NumberForms
{
    private const string Words = "words", Figures = "figures";
    private const int Least = 2, Ten = 10, Most = 99;

    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var thing in FigurePlaces.InTwoForms<NumberFigure, (string, bool)>(model, n => IsCount(n, model), ThingOf, FormOf).GroupBy(p => ThingOf(p.Figure)))
            if (FigurePlaces.Conflict(thing, model, FormOf) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var numbers = FigurePlaces.BySpan<NumberFigure>(model);
        return (place, form) => numbers.TryGetValue(place.Span, out var number)
            ? form == Figures ? number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : model.Language.Figures.WordOf((int)number.Value)
            : null;
    }

    private static (string Noun, bool IsBelowTen) ThingOf(NumberFigure number) => (number.Noun, number.Value < Ten);

    private static string FormOf(NumberFigure number) => number.IsSpelled ? Words : Figures;

    private static bool IsCount(NumberFigure number, SemanticModel model) =>
        number is { IsBound: false, Noun.Length: > 0, Value: >= Least and <= Most and not Ten }
        && !model.Language.Vocabulary.IsFunction(number.Noun) && !model.Language.Figures.IsCountedInFigures(number.Noun);
}
