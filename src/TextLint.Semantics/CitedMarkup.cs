using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Words that are set apart by markup: emphasis, and the titles of works.</summary>
public static class CitedMarkup
{
    private const int Deepest = 8;

    /// <summary>True for a token inside emphasis or a cited title.</summary>
    public static bool Contains(BlockSyntax block, SyntaxToken token) => Contains(block, token.Span);

    /// <summary>True inside emphasis or a cited title. Looks at the nearest few spans of markup that start before the place: they are sorted, and hardly nested.</summary>
    /// <param name="block">The block.</param>
    /// <param name="span">The place in its prose.</param>
    /// <param name="countsWhole">True where emphasis of all the block, as a paragraph in bold, counts too.</param>
    public static bool Contains(BlockSyntax block, TextSpan span, bool countsWhole = true)
    {
        ArgumentNullException.ThrowIfNull(block);
        var inlines = block.Inlines;
        var (low, high) = (0, inlines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inlines[middle].Span.Start <= span.Start) low = middle + 1;
            else high = middle;
        }
        for (var i = low - 1; i >= 0 && i > low - Deepest; i--)
            if (inlines[i].Span.Contains(span) && (inlines[i].Kind == SyntaxKind.Cited || (inlines[i].Kind == SyntaxKind.Emphasis && (countsWhole || inlines[i].Span.Length < block.Text.Length)))) return true;
        return false;
    }
}
