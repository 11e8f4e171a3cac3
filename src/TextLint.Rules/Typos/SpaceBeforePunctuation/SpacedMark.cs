using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Marks that stand behind a word without a space, and where a space before them is no fault.</summary>
internal static class SpacedMark
{
    // A narrow space before a mark was set by hand.
    private const string Narrow = "\u202F\u2009\u200A";

    /// <summary>True for marks that follow a word.</summary>
    public static bool IsMark(SyntaxKind kind) =>
        kind is SyntaxKind.Comma or SyntaxKind.FullStop or SyntaxKind.Colon or SyntaxKind.Semicolon or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark;

    /// <summary>True where white space stands between words and a mark that belongs to them.</summary>
    public static bool IsWrong(BlockSyntax block, int space)
    {
        var tokens = block.Tokens;
        var (before, mark) = (tokens[space - 1], tokens[space + 1].Kind);
        if (!IsOwner(before.Kind) || !WordRow.IsEnd(tokens, space + 2) || block.GetText(tokens[space]).ContainsAny(Narrow) || IsSpacedStop(tokens, space)) return false;
        // A bracket makes an emoticon of these.
        if (mark is SyntaxKind.Colon or SyntaxKind.Semicolon && WordRow.IsKind(tokens, space + 2, SyntaxKind.CloseBracket)) return false;
        if (mark != SyntaxKind.Colon) return true;
        // A colon with space on both sides parts a label from what follows, a ratio or a time.
        return before.Kind == SyntaxKind.Word && block.Kind == SyntaxKind.Paragraph;
    }

    /// <summary>An address or a tag keeps its distance from a mark, and an emoticon is no punctuation.</summary>
    private static bool IsOwner(SyntaxKind kind) =>
        kind is SyntaxKind.Word or SyntaxKind.Abbreviation or SyntaxKind.Initial or SyntaxKind.CloseBracket or SyntaxKind.Emoji or (>= SyntaxKind.Number and <= SyntaxKind.Time);

    /// <summary>Points of omission with spaces: <c>. . .</c></summary>
    private static bool IsSpacedStop(ImmutableArray<SyntaxToken> tokens, int space) =>
        (WordRow.IsKind(tokens, space + 2, SyntaxKind.WhiteSpace) && WordRow.IsKind(tokens, space + 3, tokens[space + 1].Kind))
        || (space > 2 && tokens[space - 1].Kind == tokens[space + 1].Kind);
}
