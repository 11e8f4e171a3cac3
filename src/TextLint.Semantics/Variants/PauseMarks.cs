using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Finds the marks of a block that may stand for a pause: dashes outside words, and points that show an omission; of points with spaces between them the first.</summary>
internal static class PauseMarks
{
    /// <summary>Indexes of the tokens, in order.</summary>
    public static ImmutableArray<int> Read(BlockSyntax block)
    {
        ImmutableArray<int>.Builder? marks = null;
        var tokens = block.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind is >= SyntaxKind.Hyphen and <= SyntaxKind.EmDash or SyntaxKind.Ellipsis || IsSpacedEllipsis(tokens, i)) (marks ??= ImmutableArray.CreateBuilder<int>()).Add(i);
        return marks?.DrainToImmutable() ?? [];
    }

    /// <summary>True at the first of three stops with spaces between them.</summary>
    private static bool IsSpacedEllipsis(ImmutableArray<SyntaxToken> tokens, int i) =>
        tokens[i].Kind == SyntaxKind.FullStop && i + 4 < tokens.Length && tokens[i + 1].Kind == SyntaxKind.WhiteSpace && tokens[i + 2].Kind == SyntaxKind.FullStop
            && tokens[i + 3].Kind == SyntaxKind.WhiteSpace && tokens[i + 4].Kind == SyntaxKind.FullStop;
}
