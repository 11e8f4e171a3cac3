using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>The marks that a language prints, outer and inner ones.</summary>
/// <param name="Opener">Opens for a double mark.</param>
/// <param name="Closer">Closes for a double mark.</param>
/// <param name="SingleOpener">Opens for a single mark.</param>
/// <param name="SingleCloser">Closes for a single mark.</param>
/// <param name="IsSpaced">True where a no-break space stands inside of the double ones: French.</param>
internal sealed record CurlyMarks(char Opener, char Closer, char SingleOpener, char SingleCloser, bool IsSpaced = false)
{
    /// <summary>The apostrophe, which is one in all languages.</summary>
    public const char Apostrophe = '\u2019';

    private static readonly CurlyMarks s_english = new('\u201C', '\u201D', '\u2018', '\u2019');
    private static readonly CurlyMarks s_german = new('\u201E', '\u201C', '\u201A', '\u2018');
    private static readonly CurlyMarks s_polish = new('\u201E', '\u201D', '\u201A', '\u2019');
    private static readonly CurlyMarks s_swedish = new('\u201D', '\u201D', '\u2019', '\u2019');
    private static readonly CurlyMarks s_russian = new('\u00AB', '\u00BB', '\u2018', '\u2019');

    /// <summary>The marks of a language; those of English where nothing is known.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static CurlyMarks For(string language)
    {
        if (language.Equals("de-CH", StringComparison.OrdinalIgnoreCase)) return s_russian with { SingleOpener = '\u2039', SingleCloser = '\u203A' };
        return LanguageTag.Primary(language) switch
        {
            "de" or "cs" or "sk" or "sl" or "bg" or "lt" or "et" or "is" or "ka" => s_german,
            "pl" or "hu" or "ro" or "hr" or "sr" => s_polish,
            "sv" or "fi" or "da" => s_swedish,
            "fr" => s_russian with { IsSpaced = true },
            "ru" or "uk" or "be" or "el" or "nb" or "nn" or "no" => s_russian,
            _ => s_english,
        };
    }

    /// <summary>The mark for a straight one by what it does; null where that is not known.</summary>
    public char? For(SyntaxKind straight, QuotationMarkRole role) => (straight, role) switch
    {
        (SyntaxKind.DoubleQuote, QuotationMarkRole.Opener) => Opener,
        (SyntaxKind.DoubleQuote, QuotationMarkRole.Closer) => Closer,
        (SyntaxKind.SingleQuote, QuotationMarkRole.Opener) => SingleOpener,
        (SyntaxKind.SingleQuote, QuotationMarkRole.Closer) => SingleCloser,
        (SyntaxKind.SingleQuote, QuotationMarkRole.Apostrophe) => Apostrophe,
        _ => null,
    };

    /// <summary>The straight mark for a printed one; null for what is none, and for guillemets where the language prints other marks.</summary>
    public char? StraightFor(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LeftDoubleQuote or SyntaxKind.RightDoubleQuote or SyntaxKind.LowDoubleQuote or SyntaxKind.ReversedDoubleQuote => '"',
        SyntaxKind.LeftSingleQuote or SyntaxKind.RightSingleQuote or SyntaxKind.LowSingleQuote or SyntaxKind.ReversedSingleQuote => '\'',
        SyntaxKind.LeftGuillemet or SyntaxKind.RightGuillemet when Opener == '\u00AB' => '"',
        SyntaxKind.LeftSingleGuillemet or SyntaxKind.RightSingleGuillemet when SingleOpener == '\u2039' => '\'',
        _ => null,
    };
}
