using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The tokens of a block as a reader of figures sees them: words as terms, one space at most between two of them.</summary>
internal readonly ref struct FigureCursor(BlockSyntax block, FigureVocabulary vocabulary)
{
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    public BlockSyntax Block => block;

    public FigureVocabulary Vocabulary => vocabulary;

    public int Count => _tokens.Length;

    /// <summary>The token at an index; white space where there is none.</summary>
    public SyntaxToken this[int index] => index >= 0 && index < _tokens.Length ? _tokens[index] : default;

    public SyntaxKind KindAt(int index) => this[index].Kind;

    public ReadOnlySpan<char> TextAt(int index) => index >= 0 && index < _tokens.Length ? block.GetText(_tokens[index]) : [];

    /// <summary>Index behind the token, past white space: a line break in a paragraph is one.</summary>
    public int After(int index)
    {
        do index++;
        while (index < _tokens.Length && _tokens[index].IsSpace);
        return index;
    }

    /// <summary>Index before the token, past white space; -1 at the start.</summary>
    public int Before(int index)
    {
        do index--;
        while (index >= 0 && _tokens[index].IsSpace);
        return index;
    }

    /// <summary>What the word at an index does in a figure.</summary>
    public FigureTerm TermAt(int index) => this[index].IsWord ? vocabulary.Find(block.GetText(_tokens[index]), _tokens[index].Hash) : FigureTerm.None;

    public bool Is(int index, FigureTermKind kind) => TermAt(index).Kind == kind;

    /// <summary>The term at an index, a phrase of two or three words among them, and the index past it.</summary>
    public (FigureTerm Term, int End) PhraseAt(int index)
    {
        if (!this[index].IsWord) return (FigureTerm.None, index);
        if (vocabulary.IsPhraseHead(Folding.Hash(block.GetText(_tokens[index]))))
            for (var words = 3; words > 1; words--)
                if (PhraseOf(index, words) is { Term.Kind: not FigureTermKind.None } phrase) return phrase;
        return (TermAt(index), index + 1);
    }

    private (FigureTerm Term, int End) PhraseOf(int index, int words)
    {
        var last = index;
        for (var i = 1; i < words; i++) last = After(last);
        if (last >= _tokens.Length) return (FigureTerm.None, index);
        var text = block.Text[_tokens[index].Start.._tokens[last].End];
        return (vocabulary.Find(text, 0), last + 1);
    }

    /// <summary>The whole number at an index, in figures without separators, of at most <paramref name="digits"/> digits; -1 for anything else.</summary>
    public int WholeAt(int index, int digits)
    {
        var token = this[index];
        if (token.Kind != SyntaxKind.Number || token.Length > digits) return -1;
        return int.TryParse(block.GetText(token), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    public bool IsYear(int index) => this[index].Length == 4 && WholeAt(index, 4) is >= 1000 and < 2200;

    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
}
