using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Long numbers with and without a comma.</summary>
internal static class ThousandsForms
{
    private const string Comma = "comma", None = "none";

    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        // Many styles leave four figures closed and part five.
        foreach (var length in Numbers(model).GroupBy(n => LongNumbers.DigitsOf(n.Number) == 4))
            if (FigurePlaces.Conflict(length, model, n => n.Contains(',', StringComparison.Ordinal) ? Comma : None) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer() => (place, form) => LongNumbers.Write(place.Text, form == Comma ? "," : "");

    /// <summary>The long numbers as they stand in the text, in order; one with another mark than a comma says nothing of commas.</summary>
    private static IEnumerable<(string Number, TextSpan Span)> Numbers(SemanticModel model)
    {
        foreach (var (figure, span) in FigurePlaces.Of<Figure>(model, f => LongNumbers.TextOf(f, model.Language.Vocabulary) is not null))
            if (LongNumbers.TextOf(figure, model.Language.Vocabulary) is { } number && number.All(char.IsAscii)) yield return (number, span);
    }
}
