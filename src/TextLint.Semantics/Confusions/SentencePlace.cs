using TextLint.Spelling.Neighbours;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A word of a sentence with what stands beside it.</summary>
internal readonly ref struct SentencePlace(BlockSyntax block, SentenceSyntax sentence, int index)
{
    private const int OutOfSentence = -1;

    private static readonly uint s_start = Folding.Hash("<s>"), s_end = Folding.Hash("</s>");

    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>The two words on either side. A mark inside the sentence cuts them off: nothing was counted across it.</summary>
    public NeighbourContext GetContext()
    {
        var left = Step(index, -1);
        var farLeft = IsWord(left) ? Step(left, -1) : OutOfSentence;
        var right = Step(index, 1);
        var farRight = IsWord(right) ? Step(right, 1) : OutOfSentence;
        return new NeighbourContext(
            left == OutOfSentence || !IsWord(left) ? 0 : HashOf(farLeft, s_start),
            HashOf(left, s_start),
            HashOf(right, s_end),
            IsWord(right) ? HashOf(farRight, s_end) : 0);
    }

    /// <summary>True where all elements of a proof stand beside the word.</summary>
    public bool Proves(ConfusionProof proof) => Fits(proof.Right, 1) && Fits(proof.Left, -1);

    private bool Fits(ProofElement[] elements, int direction)
    {
        var at = index;
        foreach (var element in elements)
        {
            at = at == OutOfSentence ? at : Step(at, direction);
            if (at == OutOfSentence ? !element.MatchesEdge(direction < 0) : !element.Matches(block, _tokens[at])) return false;
        }
        return true;
    }

    /// <summary>The next token that is no space and no quotation mark; outside of the sentence there is none.</summary>
    private int Step(int from, int direction)
    {
        var (first, end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        for (var i = from + direction; i >= first && i < end; i += direction)
            if (!_tokens[i].IsSpace && !_tokens[i].IsQuotationMark && _tokens[i].Kind is not (SyntaxKind.Bullet or SyntaxKind.Invisible)) return i;
        return OutOfSentence;
    }

    private bool IsWord(int at) => at != OutOfSentence && _tokens[at].IsWord;

    private uint HashOf(int at, uint edge)
    {
        if (at == OutOfSentence) return edge == s_start ? edge : 0;
        if (_tokens[at].IsWord) return _tokens[at].Hash;
        return edge == s_end && _tokens[at].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark ? s_end : 0;
    }
}
