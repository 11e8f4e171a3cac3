using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Words that follow one another with nothing but white space between them. Takes constant time: white space is at most a few tokens.</summary>
internal static class WordRow
{
    private const int MostSpaces = 4;

    /// <summary>Index of the word behind a token, across white space and line breaks; -1 where something else stands there.</summary>
    public static int After(ImmutableArray<SyntaxToken> tokens, int index) => Find(tokens, index, 1);

    /// <summary>Index of the word before a token, across white space and line breaks; -1 where something else stands there.</summary>
    public static int Before(ImmutableArray<SyntaxToken> tokens, int index) => Find(tokens, index, -1);

    /// <summary>True where a token of the kind stands at a place, without white space between it and its neighbour.</summary>
    public static bool IsKind(ImmutableArray<SyntaxToken> tokens, int index, SyntaxKind kind) => index >= 0 && index < tokens.Length && tokens[index].Kind == kind;

    /// <summary>True past either end of a block, at white space, and at a mark that ends or closes something.</summary>
    public static bool IsEnd(ImmutableArray<SyntaxToken> tokens, int index) =>
        index < 0 || index >= tokens.Length || tokens[index].IsSpace || tokens[index].IsQuotationMark || tokens[index].Kind == SyntaxKind.CloseBracket;

    /// <summary>True where the writing holds no space for long: an address, code or a formula that was not read as one.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Any token of the run without spaces.</param>
    public static bool IsInCode(ImmutableArray<SyntaxToken> tokens, int index)
    {
        const int Farthest = 12;
        for (var i = index; i >= 0 && i > index - Farthest && !tokens[i].IsSpace; i--)
            if (IsOfCode(tokens[i].Kind)) return true;
        for (var i = index; i < tokens.Length && i < index + Farthest && !tokens[i].IsSpace; i++)
            if (IsOfCode(tokens[i].Kind)) return true;
        return false;
    }

    private static bool IsOfCode(SyntaxKind kind) =>
        kind is SyntaxKind.Slash or SyntaxKind.Symbol or SyntaxKind.Ampersand or SyntaxKind.Url or SyntaxKind.Email or SyntaxKind.Handle or SyntaxKind.Code or SyntaxKind.Hashtag;

    private static int Find(ImmutableArray<SyntaxToken> tokens, int index, int step)
    {
        var at = index + step;
        while (at >= 0 && at < tokens.Length && tokens[at].IsSpace && Math.Abs(at - index) < MostSpaces) at += step;
        return at >= 0 && at < tokens.Length && Math.Abs(at - index) > 1 && tokens[at].IsWord ? at : -1;
    }
}
