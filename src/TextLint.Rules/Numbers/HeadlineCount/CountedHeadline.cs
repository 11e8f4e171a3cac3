using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Numbers;

/// <summary>A headline that promises a number of things: Seven ways to cross the bay.</summary>
/// <param name="Block">Index of the headline's block.</param>
/// <param name="Number">The number.</param>
internal sealed record CountedHeadline(int Block, NumberFigure Number)
{
    // Twelve dead in ferry fire begins with a number too, but has no list of them.
    private const int Least = 3, Most = 99, LastToken = 4;

    /// <summary>The article's headline, where a number stands at its start, or behind one word: Top 10 …</summary>
    public static CountedHeadline? Find(SemanticModel model)
    {
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Zone == Zone.Body) return null;
            if (model.Facts[block].Zone != Zone.Headline) continue;
            return model.Facts[block].Figures is [NumberFigure { Value: >= Least and <= Most, Token: < LastToken } number, ..] && IsCount(model, block, number) ? new CountedHeadline(block, number) : null;
        }
        return null;
    }

    private static bool IsCount(SemanticModel model, int block, NumberFigure number)
    {
        var (syntax, tokens) = (model.Document.Blocks[block], model.Document.Blocks[block].Tokens);
        var next = number.Token + 2;
        if (next >= tokens.Length || tokens[number.Token + 1].Kind != SyntaxKind.WhiteSpace || tokens[next].Kind != SyntaxKind.Word) return false;
        var noun = syntax.GetText(tokens[next]);
        return !model.Language.Vocabulary.IsFunction(noun) && !model.Language.Figures.IsCountedInFigures(noun);
    }
}
