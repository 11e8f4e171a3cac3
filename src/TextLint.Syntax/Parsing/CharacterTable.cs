using System.Globalization;
using System.Runtime.CompilerServices;

namespace TextLint.Syntax.Parsing;

/// <summary>Classes of characters: a table for ASCII, the Unicode categories for the rest.</summary>
internal static class CharacterTable
{
    /// <summary>Masks of what a word is made of; see <see cref="WordMask"/>.</summary>
    public const byte UpperBit = 1, LowerBit = 2, UncasedBit = 4, DigitBit = 8;

    private static readonly SyntaxKind[] AsciiKind = MakeKinds();

    /// <summary>The numbers of the classes of ASCII: constant data, which needs no initialiser.</summary>
    private static ReadOnlySpan<byte> Ascii =>
    [
        9, 9, 9, 9, 9, 9, 9, 9, 9, 7, 8, 7, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
        7, 0, 0, 15, 13, 0, 0, 0, 0, 0, 16, 0, 0, 12, 11, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0,
        14, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 9,
    ];

    private static ReadOnlySpan<byte> AsciiWordMask =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass Classify(char c) => c < 128 ? (CharacterClass)Ascii[c] : ClassifyWide(c);

    /// <summary>The mask of an ASCII unit; 0 for one that no word holds, and for all outside ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint WordMask(char c) => c < 128 ? AsciiWordMask[c] : 0u;

    public static bool IsLetter(char c) => Classify(c) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased;

    public static bool IsUpper(char c) => Classify(c) is CharacterClass.Upper;

    public static bool IsDigit(char c) => Classify(c) is CharacterClass.Digit;

    public static bool IsAsciiAlphanumeric(char c) => WordMask(c) != 0;

    public static bool IsSpace(char c) => Classify(c) is CharacterClass.Space or CharacterClass.Break;

    /// <summary>White space other than a line break.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpaceInLine(char c) => c == ' ' || (c is not (> ' ' and < '\u0080') && Classify(c) == CharacterClass.Space);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>The class of a code point outside the first plane.</summary>
    public static CharacterClass ClassifyCodePoint(int codePoint) =>
        codePoint is >= 0xE0000 and <= 0xE007F ? CharacterClass.Invisible : FromCategory(CharUnicodeInfo.GetUnicodeCategory(codePoint));

    /// <summary>The kind of a character that is a token of its own.</summary>
    public static SyntaxKind KindOf(char c) => c < 128 ? AsciiKind[c] : WidePunctuation.KindOf(c);

    /// <summary>The bit a word remembers of a class.</summary>
    public static byte MaskOf(CharacterClass value) => value switch
    {
        CharacterClass.Upper => UpperBit,
        CharacterClass.Lower => LowerBit,
        CharacterClass.Uncased => UncasedBit,
        CharacterClass.Digit or CharacterClass.Numeral => DigitBit,
        _ => 0,
    };

    private static CharacterClass ClassifyWide(char c)
    {
        if (char.IsSurrogate(c)) return CharacterClass.Surrogate;
        if (c is '\u00AD' or '\uFEFF' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F'))
            return CharacterClass.Invisible;
        if (char.IsWhiteSpace(c)) return CharacterClass.Space;
        return c is '\u2010' or '\u2011' ? CharacterClass.Hyphen : FromCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    }

    private static CharacterClass FromCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Upper,
        UnicodeCategory.LowercaseLetter => CharacterClass.Lower,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterClass.Uncased,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => CharacterClass.Numeral,
        UnicodeCategory.CurrencySymbol => CharacterClass.Currency,
        UnicodeCategory.Control => CharacterClass.Invisible,
        _ => CharacterClass.Single,
    };

    private static SyntaxKind[] MakeKinds()
    {
        var table = new SyntaxKind[128];
        Array.Fill(table, SyntaxKind.Symbol);
        ReadOnlySpan<(string Characters, SyntaxKind Kind)> kinds =
        [
            ("\"", SyntaxKind.DoubleQuote), ("'", SyntaxKind.SingleQuote), ("`", SyntaxKind.Accent), ("-", SyntaxKind.Hyphen), (".", SyntaxKind.FullStop),
            (",", SyntaxKind.Comma), (":", SyntaxKind.Colon), (";", SyntaxKind.Semicolon), ("?", SyntaxKind.QuestionMark), ("!", SyntaxKind.ExclamationMark),
            ("([{", SyntaxKind.OpenBracket), (")]}", SyntaxKind.CloseBracket), ("/", SyntaxKind.Slash), ("&", SyntaxKind.Ampersand),
        ];
        foreach (var (characters, kind) in kinds)
            foreach (var c in characters) table[c] = kind;
        return table;
    }
}
