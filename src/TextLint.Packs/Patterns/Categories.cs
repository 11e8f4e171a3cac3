using System.Globalization;
using System.Numerics;

namespace TextLint.Packs.Patterns;

/// <summary>General categories of Unicode as bits, with the sets that patterns name.</summary>
internal static class Categories
{
    /// <summary>White space is no union of categories; it has a bit of its own.</summary>
    public const uint Space = 1u << 31;

    public const uint Digit = 1u << (int)UnicodeCategory.DecimalDigitNumber;

    public const uint Word = Letter | Digit | 1u << (int)UnicodeCategory.NonSpacingMark | 1u << (int)UnicodeCategory.ConnectorPunctuation;

    private const uint Letter = 0b11111;

    // The tab to the carriage return, and the space.
    private const ulong AsciiSpaces = 0b11111UL << 9 | 1UL << 32;

    private static readonly (ulong Low, ulong High)[] s_ascii = ReadAscii();

    private static readonly string[] s_names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static bool Contains(uint categories, char c) =>
        (categories >> (int)char.GetUnicodeCategory(c) & 1) != 0 || ((categories & Space) != 0 && char.IsWhiteSpace(c));

    /// <summary>The units of ASCII that categories have: a bit for each of U+0000 to U+003F, and for each of U+0040 to U+007F.</summary>
    public static (ulong Low, ulong High) AsciiOf(uint categories)
    {
        var (low, high) = (0UL, 0UL);
        for (var category = categories & ~Space; category != 0; category &= category - 1)
        {
            var of = s_ascii[BitOperations.TrailingZeroCount(category)];
            (low, high) = (low | of.Low, high | of.High);
        }
        return (categories & Space) != 0 ? (low | AsciiSpaces, high) : (low, high);
    }

    /// <summary>True for what counts at the edge of a word: <c>\w</c> and the two joiners.</summary>
    public static bool IsWord(char c)
    {
        if (c < 128) return char.IsAsciiLetterOrDigit(c) || c == '_';
        return (Word >> (int)char.GetUnicodeCategory(c) & 1) != 0 || c is '\u200C' or '\u200D';
    }

    private static (ulong Low, ulong High)[] ReadAscii()
    {
        var ascii = new (ulong Low, ulong High)[32];
        for (var c = '\0'; c < 128; c++)
        {
            ref var bits = ref ascii[(int)char.GetUnicodeCategory(c)];
            bits = c < 64 ? (bits.Low | 1UL << c, bits.High) : (bits.Low, bits.High | 1UL << (c - 64));
        }
        return ascii;
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
