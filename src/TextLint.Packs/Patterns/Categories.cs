using System.Globalization;

namespace TextLint.Packs.Patterns;

/// <summary>General categories of Unicode as bits, with the sets that patterns name.</summary>
internal static class Categories
{
    /// <summary>White space is no union of categories; it has a bit of its own.</summary>
    public const uint Space = 1u << 31;

    public const uint Digit = 1u << (int)UnicodeCategory.DecimalDigitNumber;

    public const uint Word = Letter | Digit | 1u << (int)UnicodeCategory.NonSpacingMark | 1u << (int)UnicodeCategory.ConnectorPunctuation;

    private const uint Letter = 0b11111;

    private static readonly string[] s_names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static bool Contains(uint categories, char c) =>
        (categories >> (int)char.GetUnicodeCategory(c) & 1) != 0 || ((categories & Space) != 0 && char.IsWhiteSpace(c));

    /// <summary>True for what counts at the edge of a word: <c>\w</c> and the two joiners.</summary>
    public static bool IsWord(char c)
    {
        if (c < 128) return char.IsAsciiLetterOrDigit(c) || c == '_';
        return (Word >> (int)char.GetUnicodeCategory(c) & 1) != 0 || c is '\u200C' or '\u200D';
    }

    /// <summary>The categories of a name such as <c>L</c>, <c>Lu</c> or <c>P</c>; 0 where there is none.</summary>
    public static uint Parse(string name)
    {
        var categories = 0u;
        for (var i = 0; i < s_names.Length; i++)
            if (s_names[i] == name || (name.Length == 1 && s_names[i][0] == name[0])) categories |= 1u << i;
        return categories;
    }
}
