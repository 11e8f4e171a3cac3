using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads what stands around an unknown word.</summary>
internal readonly ref struct UnknownWordContext(BlockSyntax block, LanguageData language)
{
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();
    private readonly bool _isTitleCase = block.Kind == SyntaxKind.Heading && NameReader.IsTitleCase(block, language.Vocabulary);

    /// <summary>False for part of something that is no word: <c>[W]ithin</c>, <c>the_moongirl</c>, <c>alt.religion</c>.</summary>
    public bool IsFree(int index) => !IsGlue(index - 1, index - 2) && !IsGlue(index + 1, index + 2);

    private bool IsGlue(int index, int beyond)
    {
        if (index < 0 || index >= _tokens.Length) return false;
        var kind = _tokens[index].Kind;
        if (kind is SyntaxKind.Symbol or SyntaxKind.Code or SyntaxKind.Ampersand or SyntaxKind.Url or SyntaxKind.Email) return true;
        if (kind is SyntaxKind.OpenBracket or SyntaxKind.CloseBracket) return block.Text[_tokens[index].Start] is '[' or ']' && IsText(beyond);
        return kind is SyntaxKind.FullStop or SyntaxKind.Colon && IsText(beyond) && !_tokens[beyond].Has(TokenFlags.Capitalized);
    }

    private bool IsText(int index) => index >= 0 && index < _tokens.Length && !_tokens[index].IsSpace && (_tokens[index].IsWord || _tokens[index].Kind == SyntaxKind.Number);

    /// <summary>A word as it is said: <c>'twas</c>, <c>foolin'</c>.</summary>
    public bool IsElided(int index, ReadOnlySpan<char> word)
    {
        var isAfterMark = index > 0 && IsApostrophe(_tokens[index - 1].Kind);
        var isBeforeMark = index + 1 < _tokens.Length && IsApostrophe(_tokens[index + 1].Kind);
        if (isBeforeMark && word.EndsWith("in", StringComparison.Ordinal)) return language.Speller.Check($"{word}g");
        return isAfterMark && !isBeforeMark && SpellingVocabulary.IsElision(word);
    }

    private static bool IsApostrophe(SyntaxKind kind) => kind is SyntaxKind.SingleQuote or SyntaxKind.RightSingleQuote or SyntaxKind.LeftSingleQuote or SyntaxKind.Accent;

    /// <summary>True where a first name, an initial or a title stands before the word, or an unknown name after it.</summary>
    public bool IsPersonName(int index)
    {
        if (Before(index) is >= 0 and var before)
        {
            var word = block.GetText(_tokens[before]);
            if (_tokens[before].Kind == SyntaxKind.Initial || language.Vocabulary.IsHonorific(word) || language.Vocabulary.IsParticle(word)) return true;
            if (_tokens[before].Has(TokenFlags.Capitalized) && IsName(word)) return true;
        }
        return After(index) is >= 0 and var after && _tokens[after].Has(TokenFlags.Capitalized) && !_tokens[after].Has(TokenFlags.AllCaps) && IsName(block.GetText(_tokens[after]));
    }

    /// <summary>A first name or a word of no dictionary.</summary>
    private bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' && word[^2] is '\'' or '\u2019') word = word[..^2];
        return language.SpellingLexicon.Contains(word, LexiconFlags.GivenName) || !language.Speller.Check(word);
    }

    /// <summary>A short word between two names: <c>Arnel dela Vega</c>.</summary>
    public bool IsParticle(int index) => _tokens[index].Length < 5 && IsCapitalized(Before(index)) && IsCapitalized(After(index));

    private bool IsCapitalized(int index) => index >= 0 && _tokens[index].Has(TokenFlags.Capitalized);

    /// <summary>True where a capital is the place's, not the word's: at the start of a sentence, in a headline, or beside an ordinary word with a capital.</summary>
    public bool IsTitle(int index) => _isTitleCase || _tokens[index].Has(TokenFlags.Initial) || IsOrdinaryTitle(Before(index)) || IsOrdinaryTitle(After(index));

    private bool IsOrdinaryTitle(int index)
    {
        if (index < 0 || _tokens[index].Kind != SyntaxKind.Word || !_tokens[index].Has(TokenFlags.Capitalized) || _tokens[index].Has(TokenFlags.Initial)) return false;
        return language.SpellingLexicon.Find(block.GetText(_tokens[index])) is var flags && (flags & LexiconFlags.LowerCaseWord) != LexiconFlags.None;
    }

    /// <summary>The word before, across one space; empty where there is none.</summary>
    public ReadOnlySpan<char> Left(int index) => Before(index) is >= 0 and var before ? block.GetText(_tokens[before]) : [];

    /// <summary>The word after, across one space; empty where there is none.</summary>
    public ReadOnlySpan<char> Right(int index) => After(index) is >= 0 and var after ? block.GetText(_tokens[after]) : [];

    /// <summary>What the words on both sides say of the language.</summary>
    public UnknownWordShape ShapeOf(int index)
    {
        var (before, after) = (Before(index), After(index));
        var shape = IsOtherScript(before) || IsOtherScript(after) ? UnknownWordShape.BesideOtherScript : UnknownWordShape.None;
        return before >= 0 && _tokens[before].Has(TokenFlags.Capitalized) && !language.Speller.Check(block.GetText(_tokens[before])) ? shape | UnknownWordShape.AfterName : shape;
    }

    private bool IsOtherScript(int index) => index >= 0 && !IsLatin(block.GetText(_tokens[index]));

    /// <summary>Letters of another script are another language's.</summary>
    public static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c is >= '\u0250' and < '\u1E00' or > '\u2019' || char.IsSurrogate(c)) return false;
        return true;
    }

    private int Before(int index) => index >= 2 && _tokens[index - 1].IsSpace && _tokens[index - 2].IsWord ? index - 2 : -1;

    private int After(int index) => index + 2 < _tokens.Length && _tokens[index + 1].IsSpace && _tokens[index + 2].IsWord ? index + 2 : -1;
}
