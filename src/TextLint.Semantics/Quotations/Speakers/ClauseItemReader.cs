using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Reads a region of a block as pieces of clauses: names are one piece, and so are quotations, whose words say nothing of who speaks. Asides in round brackets are left out.</summary>
internal sealed class ClauseItemReader(SemanticModel model)
{
    // A longer aside is no aside; the limit keeps a text of opening brackets linear.
    private const int LongestAside = 64;

    private const int ShortestTitle = 4, FewestLong = 4;

    private readonly NameVocabulary _vocabulary = model.Language.Vocabulary;
    private readonly List<ClauseItem> _items = [];
    private int _quotation, _candidate;

    /// <summary>The pieces, in order. The list is used again for the next region.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="region">What to read of its prose.</param>
    /// <param name="quoted">The quotations in the region that stand in no other one of it, in order.</param>
    public List<ClauseItem> Read(int block, TextSpan region, ReadOnlySpan<QuotedWords> quoted)
    {
        _items.Clear();
        var syntax = model.Document.Blocks[block];
        var tokens = syntax.Tokens.AsSpan();
        (_quotation, _candidate) = (0, 0);
        for (var at = syntax.FindTokenIndex(region.Start); at < tokens.Length && tokens[at].Start < region.End;) at = ReadAt(block, at, tokens, quoted);
        return _items;
    }

    /// <summary>Reads the piece that begins with a token. Returns the token behind it.</summary>
    private int ReadAt(int block, int at, ReadOnlySpan<SyntaxToken> tokens, ReadOnlySpan<QuotedWords> quoted)
    {
        var (syntax, start) = (model.Document.Blocks[block], tokens[at].Start);
        while (_quotation < quoted.Length && quoted[_quotation].Span.End <= start) _quotation++;
        if (_quotation < quoted.Length && quoted[_quotation].Span.Start <= start) return AddQuotation(syntax, at, quoted[_quotation]);
        var names = model.Facts[block].Names;
        while (_candidate < names.Length && names[_candidate].Span.End <= start) _candidate++;
        if (_candidate < names.Length && StartOf(names[_candidate]) <= start && model.Cast.Find(block, names[_candidate].Span.Start) is { } name)
            return AddName(names[_candidate], name, at, tokens);
        var limit = _quotation < quoted.Length ? quoted[_quotation].Span.Start : int.MaxValue;
        if (tokens[at].Kind == SyntaxKind.OpenBracket && FindAsideEnd(syntax, at, tokens, limit) is > 0 and var end) return end;
        AddToken(syntax, tokens[at]);
        return at + 1;
    }

    private static int StartOf(NameCandidate candidate) => candidate.Title?.Span.Start ?? candidate.Span.Start;

    private int AddName(NameCandidate candidate, NameSymbol name, int at, ReadOnlySpan<SyntaxToken> tokens)
    {
        var traits = candidate.Ending == NameEnding.None ? ClauseItemTraits.Capitalized : ClauseItemTraits.Capitalized | ClauseItemTraits.Possessive;
        _items.Add(new ClauseItem(ClauseItemKind.Name, candidate.Span, Math.Min(StartOf(candidate), candidate.Span.Start), WordClasses.None, traits, -1, name));
        do at++;
        while (at < tokens.Length && tokens[at].Start < candidate.Span.End);
        return at;
    }

    private int AddQuotation(BlockSyntax syntax, int at, QuotedWords quoted)
    {
        var end = syntax.FindTokenIndex(quoted.Span.End);
        _items.Add(new ClauseItem(ClauseItemKind.Quotation, quoted.Span, quoted.Span.Start, WordClasses.None, TraitsOf(syntax, at, end), quoted.Index));
        _quotation++;
        return Math.Max(end, at + 1);
    }

    private ClauseItemTraits TraitsOf(BlockSyntax syntax, int first, int end)
    {
        var (tokens, last, words, small, starts) = (syntax.Tokens, SyntaxKind.None, 0, 0, false);
        for (var i = first + 1; i < end; i++)
        {
            var token = tokens[i];
            if (!token.IsSpace && !token.IsQuotationMarkOrPrime && token.Kind is not (SyntaxKind.OpenBracket or SyntaxKind.CloseBracket)) last = token.Kind;
            if (!token.IsWord) continue;
            var isCapital = token.Has(TokenFlags.Capitalized);
            if (words++ == 0) starts = isCapital;
            if (!isCapital && (token.Length >= ShortestTitle || !_vocabulary.IsFunction(syntax.GetText(token)))) small++;
        }
        var traits = words > 0 && small == 0 ? ClauseItemTraits.TitleLike : ClauseItemTraits.None;
        if (starts) traits |= ClauseItemTraits.StartsSentence;
        if (words >= FewestLong) traits |= ClauseItemTraits.Long;
        return last switch
        {
            SyntaxKind.Comma => traits | ClauseItemTraits.EndsInComma,
            SyntaxKind.FullStop or SyntaxKind.Ellipsis => traits | ClauseItemTraits.EndsSentence,
            SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark => traits | ClauseItemTraits.EndsOpen,
            _ => traits,
        };
    }

    /// <summary>The token behind an aside in round brackets; -1 where it does not end soon, or holds a quotation.</summary>
    private static int FindAsideEnd(BlockSyntax syntax, int open, ReadOnlySpan<SyntaxToken> tokens, int limit)
    {
        if (syntax.Text[tokens[open].Start] != '(') return -1;
        for (var i = open + 1; i < Math.Min(tokens.Length, open + LongestAside) && tokens[i].Start < limit; i++)
            if (tokens[i].Kind == SyntaxKind.CloseBracket) return i + 1;
        return -1;
    }

    private void AddToken(BlockSyntax syntax, SyntaxToken token)
    {
        var kind = KindOf(token.Kind);
        if (kind is not { } known) return;
        if (known != ClauseItemKind.Word)
        {
            _items.Add(new ClauseItem(known, token.Span, token.Start, WordClasses.None, ClauseItemTraits.None));
            return;
        }
        var text = syntax.GetText(token);
        var traits = token.Has(TokenFlags.Capitalized) ? ClauseItemTraits.Capitalized : ClauseItemTraits.None;
        if (token.Has(TokenFlags.Possessive)) traits |= ClauseItemTraits.Possessive;
        if (_vocabulary.IsAdverb(text)) traits |= ClauseItemTraits.Adverb;
        if (_vocabulary.HasParticipleEnding(text)) traits |= ClauseItemTraits.Participle;
        if (_vocabulary.HasFiniteEnding(text)) traits |= ClauseItemTraits.Finite;
        _items.Add(new ClauseItem(known, token.Span, token.Start, ClassesOf(text, token), traits));
    }

    /// <summary>WHO and WHO's are no pronouns; "I" is one.</summary>
    private WordClasses ClassesOf(ReadOnlySpan<char> text, SyntaxToken token)
    {
        var isAcronym = token.Has(TokenFlags.AllCaps) || (token.Has(TokenFlags.Possessive) && text.Length > 3 && char.IsUpper(text[^3]));
        return isAcronym ? WordClasses.None : _vocabulary.ClassesOf(text);
    }

    private static ClauseItemKind? KindOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Comma => ClauseItemKind.Comma,
        SyntaxKind.Colon => ClauseItemKind.Colon,
        SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Semicolon => ClauseItemKind.Stop,
        SyntaxKind.WhiteSpace or SyntaxKind.LineBreak or SyntaxKind.Invisible => null,
        >= SyntaxKind.Word and <= SyntaxKind.Code => ClauseItemKind.Word,
        _ => ClauseItemKind.Break,
    };
}
