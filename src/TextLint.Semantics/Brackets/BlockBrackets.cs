using System.Buffers;
using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Finds the brackets of a block that have no partner in it. Emoticons, list markers and intervals are none of them.</summary>
internal static class BlockBrackets
{
    private static readonly SearchValues<char> s_all = SearchValues.Create("()[]{}");

    /// <summary>The brackets without a partner, in order.</summary>
    public static ImmutableArray<LoneBracket> Read(BlockSyntax block)
    {
        ArgumentNullException.ThrowIfNull(block);
        // Cells of tables hold halves of things.
        if (block.Kind == SyntaxKind.TableCell || block.Text.IndexOfAny(s_all) < 0) return [];
        var brackets = new BracketReader(block).Read();
        return brackets.Count == 0 ? [] : new BracketPairing(block, brackets).Pair();
    }
}
