using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>A figure's place with what stands around it: whether a style may touch it is decided by its neighbours.</summary>
internal readonly struct FigureSite
{
    private readonly SemanticModel _model;
    private readonly int _block;

    /// <summary>The place of some prose of a block.</summary>
    /// <param name="model">The article.</param>
    /// <param name="block">Index of the block.</param>
    /// <param name="span">Place in the block's prose, from the start of a token to the end of one.</param>
    public FigureSite(SemanticModel model, int block, TextSpan span)
    {
        (_model, _block, Span) = (model, block, span);
        First = Block.FindTokenIndex(span.Start);
        End = Block.FindTokenIndex(span.End);
    }

    /// <summary>The block.</summary>
    public BlockSyntax Block => _model.Document.Blocks[_block];

    /// <summary>Place in the block's prose.</summary>
    public TextSpan Span { get; }

    /// <summary>Index of the first token.</summary>
    public int First { get; }

    /// <summary>Index behind the last token.</summary>
    public int End { get; }

    /// <summary>What stands there.</summary>
    public ReadOnlySpan<char> Text => Block.Text.Slice(Span.Start, Span.Length);

    /// <summary>What follows in the block.</summary>
    public ReadOnlySpan<char> TextAfter => Block.Text[Span.End..];

    /// <summary>Index of the token before it, past space; -1 at the start.</summary>
    public int Before => PastBefore(First);

    /// <summary>Index of the token behind it, past space; the number of tokens at the end.</summary>
    public int After => PastAfter(End - 1);

    /// <summary>True where a hyphen, dash, slash or word is written to it on either side: it is a part of something.</summary>
    public bool IsTouched => IsTouchedBefore || IsTouchedAfter;

    /// <summary>True where something is written to its start.</summary>
    public bool IsTouchedBefore => IsJoint(At(First - 1).Kind);

    /// <summary>True where something is written to its end.</summary>
    public bool IsTouchedAfter => IsJoint(At(End).Kind);

    /// <summary>The word that follows it after a space; empty where none does.</summary>
    public ReadOnlySpan<char> WordAfter => At(End).IsSpace && At(After).IsWord ? TextAt(After) : [];

    /// <summary>The word that stands before it and a space; empty where none does.</summary>
    public ReadOnlySpan<char> WordBefore => At(First - 1).IsSpace && At(Before).IsWord ? TextAt(Before) : [];

    /// <summary>True where a word in lower case follows that says what it is of: a boat, not of or is.</summary>
    public bool IsBeforeNoun => WordAfter is [>= 'a' and <= 'z', ..] noun && !_model.Language.Vocabulary.IsFunction(noun);

    /// <summary>True where it is the first thing of its sentence but quotation marks and brackets.</summary>
    public bool StartsSentence
    {
        get
        {
            var first = First;
            while (first > 0 && (At(first - 1).IsQuotationMark || At(first - 1).Kind is SyntaxKind.OpenBracket or SyntaxKind.Bullet || At(first - 1).IsSpace)) first--;
            return first == 0 || IsSentenceStartIn(first, First);
        }
    }

    /// <summary>The token at an index; none where there is none.</summary>
    public SyntaxToken At(int index) => index >= 0 && index < Block.Tokens.Length ? Block.Tokens[index] : default;

    /// <summary>The text of the token at an index.</summary>
    public ReadOnlySpan<char> TextAt(int index) => index >= 0 && index < Block.Tokens.Length ? Block.GetText(Block.Tokens[index]) : [];

    /// <summary>Index of the token before another, past space.</summary>
    public int PastBefore(int index)
    {
        do index--;
        while (At(index).IsSpace);
        return index;
    }

    /// <summary>Index of the token behind another, past space.</summary>
    public int PastAfter(int index)
    {
        do index++;
        while (At(index).IsSpace);
        return index;
    }

    /// <summary>The same place with other bounds.</summary>
    public FigureSite With(TextSpan span) => new(_model, _block, span);

    /// <summary>Where it stands in the text.</summary>
    public TextSpan ToSource() => _model.Document.ToSource(_block, Span);

    private static bool IsJoint(SyntaxKind kind) => kind is SyntaxKind.Hyphen or SyntaxKind.DoubleHyphen or SyntaxKind.EnDash or SyntaxKind.EmDash or SyntaxKind.Minus or SyntaxKind.Slash or SyntaxKind.Symbol
        or SyntaxKind.Word or SyntaxKind.Number or SyntaxKind.Hashtag or SyntaxKind.Code or SyntaxKind.Ampersand or SyntaxKind.Prime;

    /// <summary>True where a sentence starts at a token of a range; sentences are in order.</summary>
    private bool IsSentenceStartIn(int first, int last)
    {
        var sentences = Block.Sentences;
        var (low, high) = (0, sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].FirstToken < first) low = middle + 1;
            else high = middle;
        }
        return low < sentences.Length && sentences[low].FirstToken <= last;
    }
}
