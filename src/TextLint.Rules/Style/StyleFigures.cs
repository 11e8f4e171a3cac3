using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>
/// The figures that a house style is for: those of the running text. Headlines and tables have a style of their own, titles of works and block quotations are somebody else's; words in quotation marks the driver leaves out.
/// </summary>
internal static class StyleFigures
{
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

    /// <summary>A title of a work, or a word that is emphasised alone, is left as it is; a paragraph in bold is not.</summary>
    private static bool IsSetApart(BlockSyntax block, TextSpan span) => CitedMarkup.Contains(block, span, countsWhole: false);
}
