using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>A place of a block where a closing bracket may be missing.</summary>
/// <param name="Position">A UTF-16 offset of the block's prose.</param>
/// <param name="IsOnly">True where the bracket may stand nowhere else.</param>
internal readonly record struct BracketPlace(int Position, bool IsOnly)
{
    /// <summary>The places for the partner of an opening bracket, the likeliest first.</summary>
    /// <param name="block">The block.</param>
    /// <param name="marks">Its quotation marks.</param>
    /// <param name="opener">Index of the bracket's token.</param>
    public static ImmutableArray<BracketPlace> Find(BlockSyntax block, ImmutableArray<QuotationMark> marks, in LoneBracket opener)
    {
        var sentence = SentenceAt(block, opener.Token);
        if (opener.StartsSentence)
        {
            var isLast = sentence == block.Sentences.Length - 1;
            return [new BracketPlace(block.Sentences[sentence].Span.End, false), .. isLast ? ImmutableArray<BracketPlace>.Empty : [new BracketPlace(block.Sentences[^1].Span.End, false)]];
        }
        var last = block.Sentences[sentence].FirstToken + block.Sentences[sentence].TokenCount - 1;
        while (last > opener.Token && IsEnd(block.Tokens[last], last, marks, opener.Token)) last--;
        if (last == opener.Token) return [];
        // One word or figure in brackets at the end of a sentence: the other bracket stands behind it or nowhere.
        return [new BracketPlace(block.Tokens[last].End, last == opener.Token + 1)];
    }

    private static int SentenceAt(BlockSyntax block, int token)
    {
        var (low, high) = (0, block.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (block.Sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>The stop of the sentence, or a mark that closes a quotation from before the bracket.</summary>
    private static bool IsEnd(SyntaxToken token, int index, ImmutableArray<QuotationMark> marks, int opener)
    {
        if (token.Kind is SyntaxKind.FullStop or SyntaxKind.Comma or SyntaxKind.Colon or SyntaxKind.Semicolon or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark || token.IsSpace) return true;
        foreach (var mark in marks)
            if (mark.Token == index) return mark.Role == QuotationMarkRole.Closer && (mark.Partner < 0 || marks[mark.Partner].Token < opener);
        return false;
    }
}
