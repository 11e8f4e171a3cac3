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
        var things = FigurePlaces.Of<NumberFigure>(model, n => IsCount(n, model))
            .GroupBy(p => (p.Figure.Noun, p.Figure.Value < Ten));
        foreach (var thing in things)
            if (FigurePlaces.Conflict(thing, model, n => n.IsSpelled ? Words : Figures) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model)
    {
        var numbers = FigurePlaces.BySpan<NumberFigure>(model);
        return (place, form) => numbers.TryGetValue(place.Span, out var number)
            ? form == Figures ? number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : model.Language.Figures.WordOf((int)number.Value)
            : null;
    }

    private static bool IsCount(NumberFigure number, SemanticModel model) =>
        number is { IsBound: false, Noun.Length: > 0, Value: >= Least and <= Most and not Ten }
        && !model.Language.Vocabulary.IsFunction(number.Noun) && !model.Language.Figures.IsCountedInFigures(number.Noun);
}
