using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>Finds where sentences end. Looks at kinds and flags of tokens; the text decides only after an abbreviation or a quotation.</summary>
internal readonly ref struct SentenceSplitter
{
    private readonly ReadOnlySpan<char> _prose;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;
    private readonly LanguageConventions _language;

    private SentenceSplitter(ReadOnlySpan<char> prose, ReadOnlySpan<SyntaxToken> tokens, LanguageConventions language)
    {
        _prose = prose;
        _tokens = tokens;
        _language = language;
    }

    /// <summary>Sentences in order; each token that is not white space between two of them belongs to exactly one.</summary>
    public static ImmutableArray<SentenceSyntax> Split(ReadOnlySpan<char> prose, ReadOnlySpan<SyntaxToken> tokens, LanguageConventions language) =>
        new SentenceSplitter(prose, tokens, language).Split();

    private ImmutableArray<SentenceSyntax> Split()
    {
        // Most blocks of a list or a table are one sentence, which needs no builder.
        ImmutableArray<SentenceSyntax>.Builder? sentences = null;
        var first = SkipSpace(0);
        while (FindEnd(first, out var end, out var next))
        {
            (sentences ??= ImmutableArray.CreateBuilder<SentenceSyntax>()).Add(Make(first, end));
            first = next;
        }
        if (first == _tokens.Length) return [];
        var last = Make(first, TrimSpace(_tokens.Length));
        if (sentences is null) return [last];
        sentences.Add(last);
        return sentences.DrainToImmutable();
    }

    /// <summary>The end of the sentence that begins at <paramref name="first"/>, and the start of the next; false where none follows.</summary>
    private bool FindEnd(int first, out int end, out int next)
    {
        for (var i = first; i < _tokens.Length; i = end)
        {
            end = i + 1;
            if (!CanEnd(_tokens[i].Kind)) continue;
            end = EndOfClosing(i);
            next = SkipSpace(end);
            if (next < _tokens.Length && EndsSentence(i, end, next)) return true;
        }
        end = next = 0;
        return false;
    }

    private SentenceSyntax Make(int first, int end) =>
        new(TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End), first, end - first);

    private static bool CanEnd(SyntaxKind kind) => TokenShape.IsTerminator(kind) || kind == SyntaxKind.Abbreviation;

    /// <summary>The token after the terminators and closing marks that begin at <paramref name="index"/>.</summary>
    private int EndOfClosing(int index)
    {
        var end = index + 1;
        while (end < _tokens.Length && (TokenShape.IsTerminator(_tokens[end].Kind) || TokenShape.IsClosing(_tokens[end].Kind))) end++;
        return end;
    }

    private bool EndsSentence(int terminator, int end, int next)
    {
        var last = LastTerminator(terminator, end);
        var token = _tokens[last];
        if (WidePunctuation.IsWideStop(_prose[token.Start])) return true;
        if (next == end) return IsMissingSpace(terminator, end);
        if (token.Kind == SyntaxKind.Abbreviation) return EndsWithAbbreviation(token, next);
        if (token.Kind == SyntaxKind.FullStop && IsOrdinal(terminator, next)) return false;
        return CanBegin(next, token.Kind) && !(end - last > 1 && IsAttribution(token.Kind, next));
    }

    private int LastTerminator(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
            if (TokenShape.IsTerminator(_tokens[i].Kind)) return i;
        return first;
    }

    /// <summary><c>ended.The</c>: a lower-case word, one stop and a capital are two sentences without their space.</summary>
    private bool IsMissingSpace(int terminator, int end)
    {
        if (end != terminator + 1 || terminator == 0 || _tokens[terminator].Kind == SyntaxKind.Abbreviation) return false;
        SyntaxToken before = _tokens[terminator - 1], after = _tokens[end];
        return before.Kind == SyntaxKind.Word && before.Length > 1 && !before.Has(TokenFlags.Capitalized)
            && after.Kind == SyntaxKind.Word && after.Length > 1 && after.Has(TokenFlags.Capitalized);
    }

    private bool EndsWithAbbreviation(SyntaxToken abbreviation, int next)
    {
        var use = _language.UseOf(_prose.Slice(abbreviation.Start, abbreviation.Length).TrimEnd('.'));
        if ((use & (AbbreviationUse.BeforeName | AbbreviationUse.BeforeDigit)) != AbbreviationUse.None) return false;
        while (next < _tokens.Length && (TokenShape.IsQuote(_tokens[next].Kind) || _tokens[next].Kind == SyntaxKind.OpenBracket)) next++;
        return next < _tokens.Length && _tokens[next].Has(TokenFlags.Capitalized) && _tokens[next].Kind == SyntaxKind.Word && _language.IsStarter(TextOf(next));
    }

    private bool IsOrdinal(int stop, int next) =>
        _language.HasOrdinalStop && stop > 0 && _tokens[stop - 1].Kind == SyntaxKind.Number && _tokens[stop - 1].Length <= 2
            && _tokens[next].Kind == SyntaxKind.Word && !_language.IsStarter(TextOf(next));

    private bool CanBegin(int next, SyntaxKind terminator)
    {
        var token = _tokens[next];
        if (token.IsWord) return token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.InnerCapital) || !IsLower(_prose[token.Start]);
        if (terminator == SyntaxKind.Ellipsis && (TokenShape.IsFigure(token.Kind) || !OpensAt(next))) return false;
        return TokenShape.IsQuote(token.Kind) || TokenShape.IsFigure(token.Kind) || token.Kind is (>= SyntaxKind.Url and <= SyntaxKind.Code) or SyntaxKind.OpenBracket
            or SyntaxKind.Bullet or SyntaxKind.EmDash or SyntaxKind.EnDash or SyntaxKind.Hyphen or SyntaxKind.DoubleHyphen or SyntaxKind.Invisible or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark;
    }

    /// <summary>After points of omission only marks that open something before a capital begin a sentence.</summary>
    private bool OpensAt(int index) =>
        index + 1 < _tokens.Length && _tokens[index + 1].IsWord && _tokens[index + 1].Has(TokenFlags.Capitalized);

    private static bool IsLower(char c) => CharacterTable.Classify(c) == CharacterClass.Lower;

    /// <summary><c>"Why?" Petrov asked.</c> goes on after the mark; after a full stop it does not.</summary>
    private bool IsAttribution(SyntaxKind terminator, int next)
    {
        if (terminator is not (SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Ellipsis) || !_tokens[next].IsWord) return false;
        var at = next;
        for (var words = 0; words < 4 && at < _tokens.Length && _tokens[at].IsWord; words++)
        {
            if (_language.IsSpeechVerb(TextOf(at))) return true;
            at = SkipSpace(at + 1);
        }
        return false;
    }

    private ReadOnlySpan<char> TextOf(int index) => _prose.Slice(_tokens[index].Start, _tokens[index].Length);

    private int SkipSpace(int index)
    {
        while (index < _tokens.Length && _tokens[index].IsSpace) index++;
        return index;
    }

    private int TrimSpace(int end)
    {
        while (_tokens[end - 1].IsSpace) end--;
        return end;
    }
}
