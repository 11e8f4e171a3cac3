using System.Buffers;
using System.Collections.Immutable;

namespace TextLint.Syntax.Parsing;

/// <summary>
/// Reads prose into tokens that tile it, in one pass. Every look-ahead either becomes a token or is bounded or remembered, so the
/// time is linear in any text.
/// </summary>
internal ref partial struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly LanguageConventions _language;
    private SyntaxToken[] _tokens;
    private int _count;
    private int _at;

    /// <summary>No token reaches past this: the end of the prose or the start of an inline that is not prose.</summary>
    private int _limit;

    /// <summary>Up to here a look for a domain has found none, and need not be made again.</summary>
    private int _noDomainBefore;

    private Tokenizer(ReadOnlySpan<char> text, LanguageConventions language)
    {
        _text = text;
        _language = language;
        _tokens = ArrayPool<SyntaxToken>.Shared.Rent(text.Length / 4 + 16);
    }

    /// <summary>The tokens of <paramref name="text"/>, in an array of the caller's own.</summary>
    public static SyntaxToken[] Read(ReadOnlySpan<char> text, ImmutableArray<InlineSyntax> inlines, LanguageConventions language)
    {
        var tokenizer = new Tokenizer(text, language);
        foreach (var inline in inlines)
        {
            if (!inline.IsOpaque || inline.Span.Start < tokenizer._at || inline.Span.IsEmpty || inline.Span.End > text.Length) continue;
            tokenizer.ReadTo(inline.Span.Start);
            tokenizer.Add(SyntaxKind.Code, inline.Span.End);
        }
        tokenizer.ReadTo(text.Length);
        return tokenizer.Finish();
    }

    private void ReadTo(int limit)
    {
        _limit = limit;
        if (_at == 0 && limit > 0) ReadMarker();
        while (_at < limit) ReadToken(_text[_at]);
    }

    private SyntaxToken[] Finish()
    {
        var result = _tokens.AsSpan(0, _count).ToArray();
        ArrayPool<SyntaxToken>.Shared.Return(_tokens);
        return result;
    }

    private void ReadMarker()
    {
        var length = PlainShape.MarkerLength(_text[.._limit]);
        if (length > 0) Add(SyntaxKind.Bullet, length);
    }

    private void ReadToken(char c)
    {
        switch (CharacterTable.Classify(c))
        {
            case CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased: ReadWord(); break;
            case CharacterClass.Space: ReadSpace(); break;
            case CharacterClass.Single: ReadSingle(c); break;
            case CharacterClass.Stop: ReadStops(); break;
            case CharacterClass.Digit: ReadNumber(); break;
            case CharacterClass.Numeral: ReadNumber(); break;
            case CharacterClass.Break: ReadBreak(c); break;
            case CharacterClass.Hyphen: ReadHyphens(c); break;
            case CharacterClass.Currency: ReadMoney(_at); break;
            case CharacterClass.At: ReadAt(); break;
            case CharacterClass.NumberSign: ReadHash(); break;
            case CharacterClass.Asterisk: ReadKeycapOr(SyntaxKind.Symbol); break;
            case CharacterClass.Invisible: Add(SyntaxKind.Invisible, _at + 1); break;
            case CharacterClass.Surrogate: ReadSurrogate(c); break;
            default: ReadStrayMark(); break;
        }
    }

    private void ReadSpace()
    {
        var end = _at + 1;
        while (end < _limit && CharacterTable.Classify(_text[end]) == CharacterClass.Space) end++;
        Add(SyntaxKind.WhiteSpace, end);
    }

    private void ReadBreak(char c) => Add(SyntaxKind.LineBreak, c == '\r' && At(_at + 1) == '\n' ? _at + 2 : _at + 1);

    private void ReadStops()
    {
        var end = _at + 1;
        while (end < _limit && _text[end] == '.') end++;
        if (end - _at >= 3) Add(SyntaxKind.Ellipsis, end);
        else if (end - _at == 1 && IsDecimalStart(end)) ReadNumber();
        else while (_at < end) Add(SyntaxKind.FullStop, _at + 1);
    }

    /// <summary>A decimal such as .22 stands after white space or an opening bracket, never after a word.</summary>
    private readonly bool IsDecimalStart(int next) =>
        char.IsAsciiDigit(At(next)) && (_at == 0 || CharacterTable.IsSpace(_text[_at - 1]) || _text[_at - 1] is '(' or '[');

    private void ReadHyphens(char c)
    {
        var end = _at + 1;
        while (c == '-' && end < _limit && _text[end] == '-') end++;
        var length = end - _at;
        Add(length == 1 ? SyntaxKind.Hyphen : length <= 3 ? SyntaxKind.DoubleHyphen : SyntaxKind.Symbol, end);
    }

    private void ReadSingle(char c)
    {
        var kind = CharacterTable.KindOf(c);
        if (kind != SyntaxKind.Symbol || c < 128) Add(kind, _at + 1);
        else if (EmojiScanner.Scan(_text[_at.._limit]) is var length and > 0) Add(SyntaxKind.Emoji, _at + length);
        else Add(kind, EndOfMarks(_at + 1));
    }

    /// <summary>A mark without a letter to stand on.</summary>
    private void ReadStrayMark() => Add(SyntaxKind.Symbol, EndOfMarks(_at + 1));

    private void ReadSurrogate(char c)
    {
        if (!char.IsHighSurrogate(c) || !char.IsLowSurrogate(At(_at + 1))) { Add(SyntaxKind.Symbol, _at + 1); return; }
        if (EmojiScanner.Scan(_text[_at.._limit]) is var length and > 0) { Add(SyntaxKind.Emoji, _at + length); return; }
        switch (CharacterTable.ClassifyCodePoint(char.ConvertToUtf32(c, _text[_at + 1])))
        {
            case CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased: ReadWord(); break;
            case CharacterClass.Digit or CharacterClass.Numeral: AddDescribed(SyntaxKind.Number, _at, EndOfAstralDigits(_at + 2)); break;
            case CharacterClass.Invisible: Add(SyntaxKind.Invisible, _at + 2); break;
            default: Add(SyntaxKind.Symbol, EndOfMarks(_at + 2)); break;
        }
    }

    private readonly int EndOfAstralDigits(int end)
    {
        while (end + 1 < _limit && char.IsSurrogatePair(_text[end], _text[end + 1])
               && CharacterTable.ClassifyCodePoint(char.ConvertToUtf32(_text[end], _text[end + 1])) == CharacterClass.Digit) end += 2;
        return end;
    }

    private readonly int EndOfMarks(int end)
    {
        while (end < _limit && CharacterTable.Classify(_text[end]) == CharacterClass.Mark) end++;
        return end;
    }

    /// <summary>The unit at <paramref name="index"/>, or NUL past the limit.</summary>
    private readonly char At(int index) => index < _limit ? _text[index] : '\0';

    /// <summary>Adds the token from the current place to <paramref name="end"/>.</summary>
    private void Add(SyntaxKind kind, int end, TokenFlags flags = TokenFlags.None, uint hash = 0)
    {
        if (_count == _tokens.Length) Grow();
        _tokens[_count++] = new SyntaxToken(kind, _at, end - _at, flags, hash);
        _at = end;
    }

    private void Grow()
    {
        var larger = ArrayPool<SyntaxToken>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<SyntaxToken>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
