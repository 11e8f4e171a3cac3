using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>Knows interviews, scripts and minutes: paragraphs begin with who speaks, and their quotations are words within words.</summary>
internal static class InterviewShape
{
    // "Ann Doe:", "A. D.:", "((Ann Doe))".
    private const int LongestLabel = 4, FewestLabels = 2;

    /// <summary>True where several paragraphs begin with a label.</summary>
    public static bool Has(DocumentSyntax document)
    {
        var labels = 0;
        foreach (var block in document.Blocks)
            if (block.Kind == SyntaxKind.Paragraph && IsLabelled(block) && ++labels == FewestLabels) return true;
        return false;
    }

    private static bool IsLabelled(BlockSyntax block)
    {
        var (words, brackets) = (0, 0);
        foreach (var token in block.Tokens)
        {
            if (token.IsSpace) continue;
            if (token.Kind == SyntaxKind.OpenBracket && words == 0) brackets++;
            else if (token.Kind == SyntaxKind.CloseBracket) return brackets > 1 && words > 0;
            else if (token.Kind == SyntaxKind.Colon) return words > 0;
            else if (token.Kind == SyntaxKind.FullStop && words > 0) continue;
            else if (!token.IsWord || !token.Has(TokenFlags.Capitalized) || ++words > LongestLabel) return false;
        }
        return false;
    }
}
