using System.Globalization;
using System.Runtime.CompilerServices;

namespace TextLint.Syntax.Parsing;

/// <summary>Classes of characters: a table for ASCII, the Unicode categories for the rest.</summary>
internal static class CharacterTable
{
    /// <summary>Masks of what a word is made of; see <see cref="WordMask"/>.</summary>
    public const byte UpperBit = 1, LowerBit = 2, UncasedBit = 4, DigitBit = 8;

    private static readonly CharacterClass[] Ascii = MakeAscii();
    private static readonly byte[] AsciiWordMask = MakeWordMask();
    private static readonly SyntaxKind[] AsciiKind = MakeKinds();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass Classify(char c) => c < 128 ? Ascii[c] : ClassifyWide(c);

    /// <summary>0 for an ASCII unit that no word holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte WordMask(char ascii) => AsciiWordMask[ascii];

    public static bool IsLetter(char c) => Classify(c) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased;

    public static bool IsUpper(char c) => Classify(c) is CharacterClass.Upper;

    public static bool IsDigit(char c) => Classify(c) is CharacterClass.Digit;

    public static bool IsAsciiAlphanumeric(char c) => c < 128 && AsciiWordMask[c] != 0;

    public static bool IsSpace(char c) => Classify(c) is CharacterClass.Space or CharacterClass.Break;

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

    private static CharacterClass[] MakeAscii()
    {
        var table = new CharacterClass[128];
        for (var c = '\0'; c < 128; c++)
            table[c] = char.IsAsciiLetterLower(c) ? CharacterClass.Lower : char.IsAsciiLetterUpper(c) ? CharacterClass.Upper
                : char.IsAsciiDigit(c) ? CharacterClass.Digit : c is '\r' or '\n' ? CharacterClass.Break
                : char.IsWhiteSpace(c) ? CharacterClass.Space : char.IsControl(c) ? CharacterClass.Invisible : CharacterClass.Single;
        table['.'] = CharacterClass.Stop;
        table['-'] = CharacterClass.Hyphen;
        table['$'] = CharacterClass.Currency;
        table['@'] = CharacterClass.At;
        table['#'] = CharacterClass.NumberSign;
        table['*'] = CharacterClass.Asterisk;
        return table;
    }

    private static byte[] MakeWordMask()
    {
        var table = new byte[128];
        for (var c = '\0'; c < 128; c++) table[c] = MaskOf(Ascii[c]);
        return table;
    }

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
