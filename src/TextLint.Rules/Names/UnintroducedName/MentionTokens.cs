using TextLint.Syntax;

namespace TextLint.Rules.Names;

/// <summary>Finds the tokens around a mention.</summary>
internal static class MentionTokens
{
    /// <summary>Index of the first token of a block that starts at a place or after it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">A UTF-16 offset in the block's text.</param>
    public static int IndexOf(BlockSyntax block, int at)
    {
        var (low, high) = (0, block.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Tokens[middle].Start < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Index of the word before a token, across one space; -1 where there is none.</summary>
    public static int WordBefore(BlockSyntax block, int index) =>
        index >= 2 && block.Tokens[index - 1].IsSpace && block.Tokens[index - 2].IsWord ? index - 2 : -1;
}
