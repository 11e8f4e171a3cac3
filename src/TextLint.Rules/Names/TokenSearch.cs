using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Finds tokens by their place.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the token that holds the UTF-16 offset <paramref name="position"/> of the block's prose, which has tokens.</summary>
    public static int IndexAt(BlockSyntax block, int position)
    {
        var next = block.FindTokenIndex(position + 1);
        return Math.Max(0, next - 1);
    }

    /// <summary>Index of the word before a token, across one space; -1 where there is none.</summary>
    public static int WordBefore(BlockSyntax block, int index) =>
        index >= 2 && block.Tokens[index - 1].IsSpace && block.Tokens[index - 2].IsWord ? index - 2 : -1;
}
