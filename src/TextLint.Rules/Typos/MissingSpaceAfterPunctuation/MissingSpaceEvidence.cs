using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Decides whether a space was lost behind a mark, or the mark is part of an address, a file's name, a version or a list of a program.</summary>
internal readonly ref struct MissingSpaceEvidence(BlockSyntax block, LanguageData language, int mark)
{
    private ImmutableArray<SyntaxToken> Tokens => block.Tokens;

    private SyntaxToken Next => block.Tokens[mark + 1];

    /// <summary>True where words on both sides are words of sentences.</summary>
    public bool IsMissing()
    {
        if (!language.Speller.HasDictionary || WordRow.IsInCode(Tokens, mark) || IsSecondMark() || !IsText(mark - 1)) return false;
        return Tokens[mark].Kind switch
        {
            SyntaxKind.Comma or SyntaxKind.Semicolon => Next.Length > 1 && IsKnown(Next) && !(IsCapitals(mark - 1) && Next.Has(TokenFlags.AllCaps)),
            SyntaxKind.Colon => IsSentence() && Next.Length > 1 && Tokens[mark - 1].Length > 2 && !Tokens[mark - 1].Has(TokenFlags.Capitalized),
            _ => IsSentence() && IsSentenceEnd(),
        };
    }

    /// <summary>A word is written to a bracket around letters that are all capitals: <c>(IT)access</c>, but not <c>(re)design</c>.</summary>
    public bool IsMissingAtBracket()
    {
        if (!language.Speller.HasDictionary || mark < 3 || block.Text[Tokens[mark].Start] != ')' || Next.Length < 3 || Next.Has(TokenFlags.Capitalized)) return false;
        return IsCapitals(mark - 1) && Tokens[mark - 2].Kind == SyntaxKind.OpenBracket && Tokens[mark - 3].IsSpace && IsKnown(Next) && !WordRow.IsInCode(Tokens, mark);
    }

    /// <summary>More marks in the same run without spaces are no slip of one key.</summary>
    private bool IsSecondMark()
    {
        const int Farthest = 8;
        for (var i = mark + 1; i < Tokens.Length && i < mark + Farthest && !Tokens[i].IsSpace; i++)
            if (i + 1 < Tokens.Length && SpacedMark.IsMark(Tokens[i].Kind) && !WordRow.IsEnd(Tokens, i + 1)) return true;
        for (var i = mark - 1; i >= 0 && i > mark - Farthest && !Tokens[i].IsSpace; i--)
            if (SpacedMark.IsMark(Tokens[i].Kind)) return true;
        return false;
    }

    /// <summary>A word of two letters or more, or the bracket that closes some.</summary>
    private bool IsText(int index)
    {
        var token = Tokens[index];
        if (token.Kind == SyntaxKind.CloseBracket) return block.Text[token.Start] == ')' && index > 0 && Tokens[index - 1].Length > 1;
        return token.Kind == SyntaxKind.Word && token.Length > 1 && (IsKnown(token) || token.Has(TokenFlags.AllCaps) || token.Has(TokenFlags.Capitalized));
    }

    private bool IsCapitals(int index) => Tokens[index].Has(TokenFlags.AllCaps);

    private bool IsKnown(SyntaxToken token)
    {
        var text = block.GetText(token);
        return language.Speller.Check(token.Has(TokenFlags.Possessive) ? text[..^2] : text);
    }

    /// <summary>Behind the mark stands a capitalised word of the dictionary that begins more words, and is none of a name such as <c>Node.JS</c>.</summary>
    private bool IsSentence()
    {
        const TokenFlags Other = TokenFlags.AllCaps | TokenFlags.HasDigit | TokenFlags.InnerCapital;
        if (!Next.Has(TokenFlags.Capitalized) || (Next.Flags & Other) != TokenFlags.None || !IsKnown(Next) || language.Usage.IsDomainEnding(block.GetText(Next))) return false;
        if (mark + 2 < Tokens.Length && Tokens[mark + 2].Kind is SyntaxKind.Comma or SyntaxKind.Colon) return Next.Length > 2 && Tokens[mark].Kind == SyntaxKind.FullStop;
        return WordRow.After(Tokens, mark + 1) is >= 0 and var after && (!Tokens[after].Has(TokenFlags.Capitalized) || language.Usage.IsSentenceStarter(block.GetText(Next)));
    }

    /// <summary>The stop ends a sentence: an abbreviation, an initial and a name of files or programs have another shape.</summary>
    private bool IsSentenceEnd()
    {
        var before = Tokens[mark - 1];
        if (before.Kind == SyntaxKind.CloseBracket) return true;
        if (before.Has(TokenFlags.AllCaps) || before.Has(TokenFlags.InnerCapital)) return false;
        if (Next.Length == 1 && !language.Usage.IsSentenceStarter(block.GetText(Next))) return false;
        return before.Length > 1 && (!before.Has(TokenFlags.Capitalized) || before.Length > 3);
    }
}
