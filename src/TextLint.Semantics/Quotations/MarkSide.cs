using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Which way a mark leans by what stands beside it.</summary>
internal enum MarkLean : byte
{
    /// <summary>Words on the right, none on the left.</summary>
    Opening,

    /// <summary>Words on the left, none on the right.</summary>
    Closing,

    /// <summary>Space or the like on both sides.</summary>
    Isolated,

    /// <summary>Words on both sides.</summary>
    Inner,
}

/// <summary>How closely what stands beside a mark holds to it: a mark leans to the side that holds closer.</summary>
internal static class MarkSide
{
    /// <summary>The way a mark leans between two tokens; <see cref="SyntaxKind.None"/> is the edge of the block.</summary>
    public static MarkLean Lean(SyntaxKind left, SyntaxKind right)
    {
        var (before, after) = (HoldOfLeft(left), HoldOfRight(right));
        if (before < after) return MarkLean.Opening;
        if (before > after) return MarkLean.Closing;
        return before == 0 ? MarkLean.Isolated : MarkLean.Inner;
    }

    private static int HoldOfLeft(SyntaxKind kind) => kind switch
    {
        SyntaxKind.OpenBracket or SyntaxKind.Bullet => 0,
        _ when IsEnd(kind) => 4,
        _ => Hold(kind),
    };

    private static int HoldOfRight(SyntaxKind kind) => kind switch
    {
        SyntaxKind.OpenBracket => 3,
        _ when IsEnd(kind) => 0,
        _ => Hold(kind),
    };

    /// <summary>What is written to the word before it, with space behind.</summary>
    private static bool IsEnd(SyntaxKind kind) =>
        kind is SyntaxKind.CloseBracket or SyntaxKind.FullStop or SyntaxKind.Comma or SyntaxKind.Colon or SyntaxKind.Semicolon or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark;

    private static int Hold(SyntaxKind kind) => kind switch
    {
        SyntaxKind.None or SyntaxKind.WhiteSpace or SyntaxKind.LineBreak => 0,
        // Dashes, symbols and points go with either side.
        >= SyntaxKind.Hyphen and <= SyntaxKind.Ellipsis or SyntaxKind.Slash or SyntaxKind.Ampersand or SyntaxKind.Symbol or SyntaxKind.Emoji or SyntaxKind.Code or SyntaxKind.Accent => 2,
        _ => 4,
    };
}
