using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>
/// The figures of the running text with their places. Headlines and captions have a style of their own, tables are short of room, and what is quoted is not ours to write.
/// </summary>
internal static class FigurePlaces
{
    /// <summary>Figures of a kind that are wanted, in order, each with the place that it has in the text: that is looked for last, as most figures are not wanted.</summary>
    public static IEnumerable<(T Figure, TextSpan Span)> Of<T>(SemanticModel model, Func<T, bool>? isWanted = null)
        where T : Figure
    {
        foreach (var (block, figure) in model.GetFigures<T>())
        {
            if (model.Document.Blocks[block].Kind is not (SyntaxKind.Paragraph or SyntaxKind.ListItem) || isWanted?.Invoke(figure) == false) continue;
            var span = model.Document.ToSource(block, figure.Span);
            if (OwnWords.IsOwn(model, span.Start)) yield return (figure, span);
        }
    }

    /// <summary>The same by their places, for a fix that is given a place.</summary>
    public static Dictionary<TextSpan, T> BySpan<T>(SemanticModel model, Func<T, bool>? isWanted = null)
        where T : Figure
    {
        var figures = new Dictionary<TextSpan, T>();
        foreach (var (figure, span) in Of(model, isWanted)) figures[span] = figure;
        return figures;
    }

    /// <summary>The conflict between the forms of figures; a figure without a form does not count.</summary>
    public static FormConflict? Conflict<T>(IEnumerable<(T Figure, TextSpan Span)> figures, SemanticModel model, Func<T, string?> formOf)
    {
        var places = new List<FormPlace>();
        foreach (var (figure, span) in figures)
            if (formOf(figure) is { } form) places.Add(new FormPlace(span, model.Document.Text.AsSpan(span).ToString()) { Form = form });
        return FormConflict.Between(places);
    }
}
