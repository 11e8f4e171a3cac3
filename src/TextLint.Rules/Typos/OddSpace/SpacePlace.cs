using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Says where a space that is not plain has a purpose.</summary>
internal static class SpacePlace
{
    // Words as short as this are bound to the next one by careful typesetters.
    private const int ShortWord = 2;

    private const int WordsOfSentence = 3;

    /// <summary>True where printers put a space that does not break, or a narrow one: beside figures, signs, dashes and marks, behind initials, short words and titles, and before a last word.</summary>
    public static bool Allows(BlockSyntax block, int token, char space)
    {
        if (space is '\u2028' or '\u2029' or '\u0085' or '\v' or '\f') return false;
        var tokens = block.Tokens;
        var (before, after) = (block.Text[tokens[token].Start - 1], block.Text[tokens[token].End]);
        if (!IsLetter(before) || !IsLetter(after)) return before is not (',' or ';') || !IsLetter(after);
        if (space == '\u3000') return IsWide(before) || IsWide(after);
        if (IsNumbered(tokens[token - 1]) || IsNumbered(tokens[token + 1])) return true;
        return space is '\u00A0' or '\u202F' && Binds(block, token);
    }

    private static bool IsNumbered(SyntaxToken token) => token.Kind is SyntaxKind.Initial or SyntaxKind.Abbreviation || token.Has(TokenFlags.HasDigit);

    private static bool Binds(BlockSyntax block, int token)
    {
        var (before, after) = (block.Tokens[token - 1], block.Tokens[token + 1]);
        return before.Length <= ShortWord || after.Length == 1 || (before.Has(TokenFlags.Capitalized) && after.Has(TokenFlags.Capitalized)) || IsBeforeLastWord(block, token);
    }

    /// <summary>True where words of one sentence stand on both sides, so that what is between them sets no column.</summary>
    public static bool IsInSentence(BlockSyntax block, int token) => CountWords(block, token, -1) >= WordsOfSentence && CountWords(block, token, 1) >= WordsOfSentence;

    private static bool IsBeforeLastWord(BlockSyntax block, int token)
    {
        for (var i = token + 1; i < block.Tokens.Length; i++)
            if (block.Tokens[i].IsSpace) return false;
        return true;
    }

    private static int CountWords(BlockSyntax block, int token, int step)
    {
        var count = 0;
        for (var i = token + step; i >= 0 && i < block.Tokens.Length && count < WordsOfSentence; i += step)
        {
            if (block.Tokens[i].Kind == SyntaxKind.Word) count++;
            else if (!block.Tokens[i].IsSpace && block.Tokens[i].Kind != SyntaxKind.Comma) break;
        }
        return count;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c);

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uFFEF';
}
