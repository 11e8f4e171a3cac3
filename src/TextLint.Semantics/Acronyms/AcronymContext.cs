using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads what the words around an acronym say of it.</summary>
internal readonly ref struct AcronymContext(BlockSyntax block, LanguageData language)
{
    private const int LongestNeighbour = 6;
    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>In a line in capitals a word in capitals is a word; "GSA IT" are two acronyms.</summary>
    public bool IsShouted(int i) => IsShout(Neighbour(i, -1)) || IsShout(Neighbour(i, 1));

    /// <summary>"PD_US_Government": a part of a name that machines read.</summary>
    public bool IsInIdentifier(int i) => IsUnderscore(i - 1) || IsUnderscore(i + 1);

    public AcronymTraits Read(int i)
    {
        var traits = IsNoun(i) ? AcronymTraits.Noun : AcronymTraits.None;
        if (CitedMarkup.Contains(block, _tokens[i])) traits |= AcronymTraits.Cited;
        if (IsName(Neighbour(i, -1)) || IsName(Neighbour(i, 1))) traits |= AcronymTraits.NamePart;
        if (_tokens[i].Has(TokenFlags.Possessive) && IsPlural(i)) traits |= AcronymTraits.ApostrophePlural;
        return traits;
    }

    private bool IsUnderscore(int index) => index >= 0 && index < _tokens.Length && _tokens[index].Kind == SyntaxKind.Symbol && block.GetText(_tokens[index])[0] == '_';

    private bool IsShout(int index)
    {
        if (index < 0 || _tokens[index].Kind != SyntaxKind.Word || !_tokens[index].Has(TokenFlags.AllCaps)) return false;
        if (_tokens[index].Length > LongestNeighbour) return true;
        var flags = language.Lexicon.Find(block.GetText(_tokens[index]));
        const LexiconFlags Word = LexiconFlags.LowerCaseWord | LexiconFlags.GivenName | LexiconFlags.Surname | LexiconFlags.Place;
        return (flags & Word) != LexiconFlags.None && (flags & (LexiconFlags.KnownAcronym | LexiconFlags.AllCapsWord)) == LexiconFlags.None;
    }

    /// <summary>The word beside a token, across one space; -1 where there is none.</summary>
    private int Neighbour(int index, int step)
    {
        var at = index + (2 * step);
        return at >= 0 && at < _tokens.Length && _tokens[index + step].IsSpace && _tokens[at].IsWord ? at : -1;
    }

    /// <summary>Follows a preposition or an article and is not followed by a noun of its own: "of IS in", not "in NO way".</summary>
    private bool IsNoun(int i)
    {
        if (Neighbour(i, -1) is not (>= 0 and var before) || !language.Vocabulary.IsNounBefore(block.GetText(_tokens[before]))) return false;
        var after = Neighbour(i, 1);
        return after < 0 || language.Vocabulary.IsFunction(block.GetText(_tokens[after]));
    }

    private bool IsName(int index) => index >= 0 && _tokens[index].Has(TokenFlags.Capitalized) && !_tokens[index].Has(TokenFlags.Initial);

    /// <summary>"Two MP's voted", "all MP's.", "the MP's were": what is counted, and owns nothing that follows.</summary>
    private bool IsPlural(int i)
    {
        var after = i + 2 < _tokens.Length && _tokens[i + 1].IsSpace ? i + 2 : -1;
        if (after >= 0 && AcronymVocabulary.IsPluralVerb(block.GetText(_tokens[after]))) return true;
        var before = i >= 2 && _tokens[i - 1].IsSpace ? i - 2 : -1;
        var isCounted = before >= 0 && (IsCount(_tokens[before]) || AcronymVocabulary.IsPluralBefore(block.GetText(_tokens[before])));
        return isCounted && (after < 0 || OwnsNothing(_tokens[after]));
    }

    private bool IsCount(SyntaxToken token) => token.Kind == SyntaxKind.Number && token.Length < 4 && !(token.Length == 1 && block.GetText(token)[0] == '1');

    private bool OwnsNothing(SyntaxToken token)
    {
        var word = block.GetText(token);
        return token.IsWord && (language.Vocabulary.IsFunction(word) || word.EndsWith("ed", StringComparison.Ordinal));
    }
}
