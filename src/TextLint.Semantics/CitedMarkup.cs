using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Words that are set apart by markup: emphasis, and the titles of works.</summary>
internal static class CitedMarkup
{
    private const int Deepest = 8;

    /// <summary>True inside emphasis or a cited title. Looks at the nearest few spans of markup that start before the token: they are sorted, and hardly nested.</summary>
    public static bool Contains(BlockSyntax block, SyntaxToken token)
    {
        var inlines = block.Inlines;
        var (low, high) = (0, inlines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inlines[middle].Span.Start <= token.Start) low = middle + 1;
            else high = middle;
        }
        for (var i = low - 1; i >= 0 && i > low - Deepest; i--)
            if (inlines[i].Kind is SyntaxKind.Emphasis or SyntaxKind.Cited && inlines[i].Span.Contains(token.Span)) return true;
        return false;
    }
}
