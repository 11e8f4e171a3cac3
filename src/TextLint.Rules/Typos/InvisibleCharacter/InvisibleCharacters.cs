namespace TextLint.Rules.Typos;

/// <summary>What an invisible character is, and where one belongs.</summary>
internal static class InvisibleCharacters
{
    /// <summary>True for marks that turn the direction of writing.</summary>
    public static bool IsDirection(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>True where a text has letters of Hebrew, Arabic and their like.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF') || text.ContainsAnyInRange('\uFE70', '\uFEFC');

    /// <summary>True for a joiner or a place to break beside letters whose script needs it: Arabic, Indic, Thai, Khmer; or an emoji that it joins.</summary>
    public static bool IsJoiner(ReadOnlySpan<char> text, int at) =>
        text[at] is >= '\u200B' and <= '\u200D' && (IsOfScript(text, at - 1) || IsOfScript(text, at + 1));

    /// <summary>True for a character that the tokens of a text call invisible.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>What to call it, with its article.</summary>
    public static string NameOf(char c) => c switch
    {
        '\u00AD' => "a soft hyphen",
        '\u200B' => "a zero-width space",
        '\u200C' => "a zero-width non-joiner",
        '\u200D' => "a zero-width joiner",
        '\u2060' => "a word joiner",
        '\uFEFF' => "a byte order mark",
        _ when IsDirection(c) => "a mark of direction",
        _ when char.IsControl(c) => "a control character",
        _ => "a character",
    };

    private static bool IsOfScript(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && (text[at] is >= '\u0590' and < '\u1E00' or (>= '\u2600' and <= '\u27BF') or '\uFE0F' || char.IsSurrogate(text[at]));
}
