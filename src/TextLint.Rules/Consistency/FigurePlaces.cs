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

    /// <summary>The same, of the groups alone in which figures have two forms: mostly there is none, and then no place is looked for. A figure without a form does not count.</summary>
    /// <param name="model">The article.</param>
    /// <param name="isWanted">True for the figures wanted.</param>
    /// <param name="keyOf">What the figures of a group share.</param>
    /// <param name="formOf">The form of a figure; null for none.</param>
    public static List<(T Figure, TextSpan Span)> InTwoForms<T, TKey>(SemanticModel model, Func<T, bool> isWanted, Func<T, TKey> keyOf, Func<T, string?> formOf)
        where T : Figure
        where TKey : notnull
    {
        var (forms, mixed) = (new Dictionary<TKey, string>(), new HashSet<TKey>());
        foreach (var (_, figure) in model.GetFigures<T>())
            if (isWanted(figure) && formOf(figure) is { } form && (forms.TryAdd(keyOf(figure), form) ? form : forms[keyOf(figure)]) != form) mixed.Add(keyOf(figure));
        return mixed.Count == 0 ? [] : [.. Of<T>(model, f => isWanted(f) && mixed.Contains(keyOf(f)))];
    }

    /// <inheritdoc cref="InTwoForms{T, TKey}"/>
    public static List<(T Figure, TextSpan Span)> InTwoForms<T>(SemanticModel model, Func<T, bool> isWanted, Func<T, string?> formOf)
        where T : Figure => InTwoForms(model, isWanted, _ => 0, formOf);

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
