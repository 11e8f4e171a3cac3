using System.Globalization;
using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Long numbers with and without a comma. A number of four figures may be a year, one of five or more a code: they count where they count something.</summary>
internal static class ThousandsForms
{
    private const string Comma = "comma", None = "none";
    private const int FirstYear = 1000, LastYear = 2199;

    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        // Many styles leave four figures closed and part five.
        foreach (var length in Numbers(model).GroupBy(n => DigitsOf(n.Number) == 4))
            if (FigurePlaces.Conflict(length, model, n => n.Contains(',', StringComparison.Ordinal) ? Comma : None) is { } conflict) yield return conflict;
    }

    public static Func<FormPlace, string, string?> Writer(SemanticModel model) => (place, form) =>
    {
        var text = place.Text;
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        var end = first;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == ',' && end + 1 < text.Length))) end++;
        if (!long.TryParse(text.AsSpan(first, end - first), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return null;
        return string.Concat(text.AsSpan(0, first), value.ToString(form == Comma ? "#,0" : "0", CultureInfo.InvariantCulture), text.AsSpan(end));
    };

    /// <summary>The long numbers as they stand in the text, in order.</summary>
    private static IEnumerable<(string Number, TextSpan Span)> Numbers(SemanticModel model)
    {
        foreach (var (figure, span) in FigurePlaces.Of<Figure>(model, f => LongNumberOf(f, model) is not null)) yield return (LongNumberOf(figure, model)!, span);
    }

    private static string? LongNumberOf(Figure figure, SemanticModel model) => figure switch
    {
        NumberFigure { IsBound: false, Value: > LastYear, Noun.Length: > 0 } n when !model.Language.Vocabulary.IsFunction(n.Noun) => n.Text,
        NumberFigure { IsBound: false, Value: >= FirstYear } n when n.Text.Contains(',', StringComparison.Ordinal) => n.Text,
        AmountFigure { Kind: AmountKind.Money, IsInFigures: true } a when DigitsOf(a.Number) > 3 => a.Number,
        _ => null,
    };

    /// <summary>Figures before the decimal point.</summary>
    private static int DigitsOf(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? number : number[..point]).Count(char.IsAsciiDigit);
    }
}
