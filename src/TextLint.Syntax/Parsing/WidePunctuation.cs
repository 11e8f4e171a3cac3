namespace TextLint.Syntax.Parsing;

/// <summary>Kinds of the punctuation outside ASCII.</summary>
internal static class WidePunctuation
{
    public static SyntaxKind KindOf(char c) => c switch
    {
        >= '\u2010' and <= '\u203A' => General(c),
        '\u00AB' => SyntaxKind.LeftGuillemet,
        '\u00BB' => SyntaxKind.RightGuillemet,
        '\u00B4' => SyntaxKind.Accent,
        '\u2212' => SyntaxKind.Minus,
        '\u2E3A' or '\u2E3B' => SyntaxKind.EmDash,
        '\u2057' => SyntaxKind.Prime,
        _ => Stops(c),
    };

    /// <summary>True for the stops of scripts that put no space after a sentence.</summary>
    public static bool IsWideStop(char c) => c is '\u3002' or '\uFF0E' or '\uFF1F' or '\uFF01' or '\uFF61';

    private static SyntaxKind General(char c) => c switch
    {
        '\u2010' or '\u2011' => SyntaxKind.Hyphen,
        '\u2012' or '\u2013' => SyntaxKind.EnDash,
        '\u2014' or '\u2015' => SyntaxKind.EmDash,
        '\u2018' => SyntaxKind.LeftSingleQuote,
        '\u2019' => SyntaxKind.RightSingleQuote,
        '\u201A' => SyntaxKind.LowSingleQuote,
        '\u201B' => SyntaxKind.ReversedSingleQuote,
        '\u201C' => SyntaxKind.LeftDoubleQuote,
        '\u201D' => SyntaxKind.RightDoubleQuote,
        '\u201E' => SyntaxKind.LowDoubleQuote,
        '\u201F' => SyntaxKind.ReversedDoubleQuote,
        '\u2022' => SyntaxKind.Bullet,
        '\u2026' => SyntaxKind.Ellipsis,
        >= '\u2032' and <= '\u2037' => SyntaxKind.Prime,
        '\u2039' => SyntaxKind.LeftSingleGuillemet,
        '\u203A' => SyntaxKind.RightSingleGuillemet,
        _ => SyntaxKind.Symbol,
    };

    private static SyntaxKind Stops(char c) => c switch
    {
        '\u00BF' or '\u061F' or '\u037E' or '\uFF1F' => SyntaxKind.QuestionMark,
        '\u00A1' or '\uFF01' => SyntaxKind.ExclamationMark,
        '\u3002' or '\uFF0E' or '\uFF61' or '\u0964' or '\u0965' or '\u06D4' => SyntaxKind.FullStop,
        '\u060C' or '\u3001' or '\uFF0C' => SyntaxKind.Comma,
        '\u061B' or '\uFF1B' => SyntaxKind.Semicolon,
        '\uFF1A' => SyntaxKind.Colon,
        '\uFF08' or '\uFF3B' => SyntaxKind.OpenBracket,
        '\uFF09' or '\uFF3D' => SyntaxKind.CloseBracket,
        _ => SyntaxKind.Symbol,
    };
}
