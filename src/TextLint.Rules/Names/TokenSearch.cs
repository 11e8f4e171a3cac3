using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Finds tokens by their place.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the token that holds the UTF-16 offset <paramref name="position"/> of the block's prose, which has tokens.</summary>
    public static int IndexAt(ReadOnlySpan<SyntaxToken> tokens, int position)
    {
        var (low, high) = (0, tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (tokens[middle].Start <= position) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
