using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds words in capitals in a block, and those that are explained where they stand.</summary>
internal readonly ref struct AcronymReader
{
    private const int LongestAcronym = 10;

    private readonly BlockSyntax _block;
    private readonly NameVocabulary _vocabulary;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;

    private AcronymReader(BlockSyntax block, NameVocabulary vocabulary)
    {
        (_block, _vocabulary) = (block, vocabulary);
        _tokens = block.Tokens.AsSpan();
    }

    public static ImmutableArray<AcronymUse> Read(BlockSyntax block, NameVocabulary vocabulary) => new AcronymReader(block, vocabulary).Read();

    /// <summary>The parts in capitals of hyphenated words.</summary>
    public static ImmutableArray<string> ReadCompounds(BlockSyntax block)
    {
        ImmutableArray<string>.Builder? parts = null;
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word || !token.Has(TokenFlags.Hyphenated)) continue;
            var text = block.GetText(token);
            foreach (var range in text.SplitAny('-', '\u2010', '\u2011'))
                if (text[range] is { Length: > 1 } part && !part.ContainsAnyExceptInRange('A', 'Z'))
                    (parts ??= ImmutableArray.CreateBuilder<string>()).Add(part.ToString());
        }
        return parts?.DrainToImmutable() ?? [];
    }

    private ImmutableArray<AcronymUse> Read()
    {
        ImmutableArray<AcronymUse>.Builder? uses = null;
        for (var i = 0; i < _tokens.Length; i++)
            if (IsAcronym(_tokens[i]) && !IsAmongCapitals(i))
                (uses ??= ImmutableArray.CreateBuilder<AcronymUse>()).Add(Create(i));
        return uses?.DrainToImmutable() ?? [];
    }

    /// <summary>FSB, MEPs, FSB's; not I, not ISIS-K, not MacDonald.</summary>
    private bool IsAcronym(SyntaxToken token)
    {
        if (token.Kind != SyntaxKind.Word || token.Length is < 2 or > LongestAcronym || token.Has(TokenFlags.Hyphenated)) return false;
        var stem = Stem(token);
        if (stem.Length < 2) return false;
        foreach (var c in stem)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return true;
    }

    /// <summary>The token without possessive and plural endings, and without what a language writes before it in one word: <c>l'ONU</c>.</summary>
    private ReadOnlySpan<char> Stem(SyntaxToken token)
    {
        var text = _block.GetText(token)[Elided(token)..];
        if (token.Has(TokenFlags.Possessive)) text = text[..^2];
        return text.Length > 2 && text[^1] == 's' ? text[..^1] : text;
    }

    private int Elided(SyntaxToken token) => token.Has(TokenFlags.Apostrophe) ? _vocabulary.ElisionLength(_block.GetText(token)) : 0;

    /// <summary>In a line in capitals a word in capitals is a word.</summary>
    private bool IsAmongCapitals(int index) => IsCapitals(Neighbour(index, -1)) || IsCapitals(Neighbour(index, 1));

    private bool IsCapitals(int index) => index >= 0 && _tokens[index].Has(TokenFlags.AllCaps) && _tokens[index].Kind == SyntaxKind.Word;

    private int Neighbour(int index, int step)
    {
        var at = index + (2 * step);
        return at >= 0 && at < _tokens.Length && _tokens[index + step].IsSpace ? at : -1;
    }

    private AcronymUse Create(int i)
    {
        var stem = Stem(_tokens[i]);
        var span = new TextSpan(_tokens[i].Start + Elided(_tokens[i]), stem.Length);
        var isBracketed = i > 1 && i + 1 < _tokens.Length && _tokens[i - 1].Kind == SyntaxKind.OpenBracket && _tokens[i + 1].Kind == SyntaxKind.CloseBracket;
        if (isBracketed && LongForm.Before(_block, i - 2, stem, _vocabulary) is { } before)
            return new AcronymUse(stem.ToString(), span, before, TextSpan.FromBounds(_tokens[i - 1].Start, _tokens[i + 1].End), true);
        if (LongForm.After(_block, i, stem) is { } after)
            return new AcronymUse(stem.ToString(), span, _block.GetString(after), after, true);
        return new AcronymUse(stem.ToString(), span, null, default, IsNoun(i));
    }

    /// <summary>Follows a preposition or an article and is not followed by a noun of its own: "of IS in", not "in NO way".</summary>
    private bool IsNoun(int i)
    {
        var before = Neighbour(i, -1);
        if (before < 0 || !_vocabulary.IsNounBefore(_block.GetText(_tokens[before]))) return false;
        var after = Neighbour(i, 1);
        return after < 0 || _vocabulary.IsFunction(_block.GetText(_tokens[after]));
    }
}
