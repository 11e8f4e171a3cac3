using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>
/// The figures that a house style is for: those of the running text. Headlines and tables have a style of their own, titles of works and block quotations are somebody else's; words in quotation marks the driver leaves out.
/// </summary>
internal static class StyleFigures
{
    private const int Deepest = 8;

    /// <summary>Figures of a kind, in order.</summary>
    public static IEnumerable<(T Figure, FigureSite Site)> Of<T>(SemanticModel model)
        where T : Figure
    {
        foreach (var (block, figure) in model.GetFigures<T>())
            if (IsOwn(model.Document.Blocks[block]) && !IsSetApart(model.Document.Blocks[block], figure.Span)) yield return (figure, new FigureSite(model, block, figure.Span));
    }

    /// <summary>Words that may be a figure by their hyphens, as <c>5-year-old</c>, in order.</summary>
    public static IEnumerable<FigureSite> HyphenatedWords(SemanticModel model)
    {
        for (var block = 0; block < model.Document.Blocks.Length; block++)
        {
            var syntax = model.Document.Blocks[block];
            if (!IsOwn(syntax)) continue;
            foreach (var token in syntax.Tokens)
                if (token.Kind == SyntaxKind.Word && token.Has(TokenFlags.Hyphenated) && !IsSetApart(syntax, token.Span)) yield return new FigureSite(model, block, token.Span);
        }
    }

    private static bool IsOwn(BlockSyntax block) =>
        block.Kind is SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.Caption or SyntaxKind.Footnote && block.Context.QuoteDepth == 0;

    /// <summary>
    /// A title of a work, or a word that is emphasised alone, is left as it is; a paragraph in bold is not. Looks at the nearest few spans of markup that start before the place: they are sorted, and hardly nested.
    /// </summary>
    private static bool IsSetApart(BlockSyntax block, TextSpan span)
    {
        var inlines = block.Inlines;
        var (low, high) = (0, inlines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inlines[middle].Span.Start <= span.Start) low = middle + 1;
            else high = middle;
        }
        for (var i = low - 1; i >= 0 && i > low - Deepest; i--)
            if (inlines[i].Span.Contains(span) && (inlines[i].Kind == SyntaxKind.Cited || (inlines[i].Kind == SyntaxKind.Emphasis && inlines[i].Span.Length < block.Text.Length))) return true;
        return false;
    }
}
