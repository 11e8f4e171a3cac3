namespace TextLint.Syntax.Parsing;

/// <summary>Questions about a token that sentences and initial words both depend on.</summary>
internal static class TokenShape
{
    public static bool IsTerminator(SyntaxKind kind) =>
        kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Ellipsis;

    public static bool IsQuote(SyntaxKind kind) => kind is >= SyntaxKind.DoubleQuote and <= SyntaxKind.RightSingleGuillemet;

    /// <summary>A mark that may close a quotation or a bracket; which it does its place tells.</summary>
    public static bool IsClosing(SyntaxKind kind) => IsQuote(kind) || kind == SyntaxKind.CloseBracket;

    public static bool IsDoubleQuote(SyntaxKind kind) => kind is >= SyntaxKind.DoubleQuote and <= SyntaxKind.ReversedDoubleQuote or SyntaxKind.LeftGuillemet or SyntaxKind.RightGuillemet;

    /// <summary>What may stand before the first word of a sentence without taking its place.</summary>
    public static bool IsLeadIn(SyntaxKind kind) =>
        IsQuote(kind) || kind is SyntaxKind.OpenBracket or SyntaxKind.Bullet or SyntaxKind.Invisible or SyntaxKind.WhiteSpace or SyntaxKind.LineBreak or SyntaxKind.Ellipsis
            or SyntaxKind.EnDash or SyntaxKind.EmDash or SyntaxKind.Hyphen or SyntaxKind.DoubleHyphen or SyntaxKind.Symbol or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Emoji;

    public static bool IsFigure(SyntaxKind kind) => kind is >= SyntaxKind.Number and <= SyntaxKind.Time;

    /// <summary>True where nothing but white space, an opening bracket, a dash or another mark stands before the token.</summary>
    public static bool IsAtOpening(ReadOnlySpan<SyntaxToken> tokens, int index)
    {
        if (index == 0) return true;
        var before = tokens[index - 1].Kind;
        return tokens[index - 1].IsSpace || before is SyntaxKind.OpenBracket or SyntaxKind.EnDash or SyntaxKind.EmDash or SyntaxKind.DoubleHyphen or SyntaxKind.Slash or SyntaxKind.Bullet or SyntaxKind.Invisible
            || (IsQuote(before) && IsAtOpening(tokens, index - 1, depth: 3));
    }

    private static bool IsAtOpening(ReadOnlySpan<SyntaxToken> tokens, int index, int depth) =>
        index == 0 || tokens[index - 1].IsSpace || tokens[index - 1].Kind is SyntaxKind.OpenBracket or SyntaxKind.EmDash or SyntaxKind.EnDash or SyntaxKind.Bullet
            || (depth > 0 && IsQuote(tokens[index - 1].Kind) && IsAtOpening(tokens, index - 1, depth - 1));
}
