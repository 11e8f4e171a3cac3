using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>
/// Finds the pairs of brackets that run over paragraphs: a bracket that a sentence begins with, and in a later paragraph of the section the one that ends it.
/// A paragraph between may open it again, as with quotation marks.
/// </summary>
internal sealed class BracketsOverBlocks(SemanticModel model)
{
    // Further than that no bracketed passage goes.
    private const int Farthest = 8;

    private readonly HashSet<(int Block, int Token)> _paired = [];

    /// <summary>True where a bracket is one of a pair that runs over blocks. Blocks are asked for in order.</summary>
    public bool Contains(int block, in LoneBracket bracket)
    {
        // The last one of its block alone: what opens before it is open within the block.
        var isLast = model.Facts[block].LoneBrackets[^1].Token == bracket.Token;
        if (isLast && bracket.Kind == LoneBracketKind.Unclosed && bracket.StartsSentence && !_paired.Contains((block, bracket.Token))) FindPartner(block, bracket);
        return _paired.Contains((block, bracket.Token));
    }

    private void FindPartner(int block, in LoneBracket opener)
    {
        var openers = new List<(int, int)> { (block, opener.Token) };
        var last = Math.Min(model.Facts.Length - 1, block + Farthest);
        for (var next = block + 1; next <= last && model.Document.Blocks[next].Kind != SyntaxKind.Heading; next++)
            foreach (var bracket in model.Facts[next].LoneBrackets)
            {
                if (bracket.Shape != opener.Shape) continue;
                if (bracket.Kind == LoneBracketKind.Unclosed && bracket.StartsSentence) openers.Add((next, bracket.Token));
                else if (bracket.Kind != LoneBracketKind.Unopened) return;
                else
                {
                    _paired.UnionWith(openers);
                    _paired.Add((next, bracket.Token));
                    return;
                }
            }
    }
}
