using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Quoted words of one block, with both marks and what stands around them.</summary>
/// <param name="block">The block.</param>
/// <param name="opener">The mark before the words.</param>
/// <param name="closer">The mark behind them.</param>
internal readonly ref struct QuotedWords(BlockSyntax block, QuotationMark opener, QuotationMark closer)
{
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>Index of the first token of the words.</summary>
    public int First => opener.Token + 1;

    /// <summary>Index of the last token of the words, marks that close quotations inside of them passed over.</summary>
    public int Last
    {
        get
        {
            var at = closer.Token - 1;
            while (at > opener.Token && IsMark(at)) at--;
            return at;
        }
    }

    /// <summary>Index of the token behind the closing mark, marks that close quotations around it passed over; the number of tokens at the end of the block.</summary>
    public int Next
    {
        get
        {
            var at = closer.Token + 1;
            while (at < _tokens.Length && IsMark(at)) at++;
            return at;
        }
    }

    /// <summary>The marks at the end of the words, from the first to the last of a run.</summary>
    public TextSpan Marks => TextSpan.FromBounds(_tokens[Last].End, _tokens[Next - 1].End);

    /// <summary>The kind of the token behind the marks; none at the end of the block.</summary>
    public SyntaxKind NextKind => Next < _tokens.Length ? _tokens[Next].Kind : SyntaxKind.None;

    /// <summary>The kind of the last token of the words.</summary>
    public SyntaxKind LastKind => _tokens[Last].Kind;

    /// <summary>The kind of the token before the opening mark, spaces and marks passed over; none at the start of the block.</summary>
    public SyntaxKind KindBefore
    {
        get
        {
            var at = Before;
            return at < 0 ? SyntaxKind.None : _tokens[at].Kind;
        }
    }

    /// <summary>Index of the token before the opening mark, spaces and marks passed over; -1 at the start of the block.</summary>
    public int Before
    {
        get
        {
            var at = opener.Token - 1;
            while (at >= 0 && (IsMark(at) || _tokens[at].IsSpace)) at--;
            return at;
        }
    }

    /// <summary>True where the words begin with a capital.</summary>
    public bool IsCapitalized
    {
        get
        {
            for (var i = First; i < closer.Token; i++)
                if (_tokens[i].IsWord) return _tokens[i].Has(TokenFlags.Capitalized);
            return false;
        }
    }

    /// <summary>The number of words, counted to <paramref name="enough"/> and no further.</summary>
    public int CountWords(int enough)
    {
        var count = 0;
        for (var i = First; i < closer.Token && count < enough; i++)
            if (_tokens[i].IsWord) count++;
        return count;
    }

    /// <summary>True where a sentence ends among the words, before the last of them.</summary>
    public bool HasInnerStop
    {
        get
        {
            for (var i = First; i < Last; i++)
                if (_tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark) return true;
            return false;
        }
    }

    /// <summary>True where the words are an address, code or the like, to which nothing is added.</summary>
    public bool IsExact
    {
        get
        {
            for (var i = First; i < closer.Token; i++)
                if (_tokens[i].Kind is SyntaxKind.Url or SyntaxKind.Email or SyntaxKind.Handle or SyntaxKind.Hashtag or SyntaxKind.Code) return true;
            return _tokens[First].Kind is SyntaxKind.Slash or SyntaxKind.Symbol || CountWords(1) == 0;
        }
    }

    /// <summary>The quotations of a block that have both marks, in double marks or surely in single ones, and stand in no other.</summary>
    public static IEnumerable<(QuotationMark Opener, QuotationMark Closer)> OuterIn(ImmutableArray<QuotationMark> marks) => In(marks, 1);

    /// <summary>The quotations of a block that have both marks, in double marks or surely in single ones.</summary>
    /// <param name="marks">The marks of the block.</param>
    /// <param name="levels">How many quotations may stand in one another; the others are left out, so that no word is looked at more often.</param>
    public static IEnumerable<(QuotationMark Opener, QuotationMark Closer)> In(ImmutableArray<QuotationMark> marks, int levels = 2)
    {
        var around = new Stack<int>();
        foreach (var mark in marks)
        {
            if (mark is not { Role: QuotationMarkRole.Opener, Partner: >= 0, Form: QuotationForm.DoubleMarks or QuotationForm.SingleMarks }) continue;
            while (around.Count > 0 && around.Peek() < mark.Token) around.Pop();
            if (around.Count == levels) continue;
            around.Push(marks[mark.Partner].Token);
            yield return (mark, marks[mark.Partner]);
        }
    }

    private bool IsMark(int token) => _tokens[token].IsQuotationMarkOrPrime;
}
