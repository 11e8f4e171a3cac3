namespace TextLint.Spelling.Suggestions;

/// <summary>The ending <c>'s</c>, or the apostrophe of a plural, which is not looked for in a dictionary.</summary>
internal static class PossessiveEnding
{
    /// <summary>Its length; 0 where there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && IsApostrophe(word[^2])) return 2;
        return word.Length > 2 && IsApostrophe(word[^1]) ? 1 : 0;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
