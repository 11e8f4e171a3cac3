using System.Globalization;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes ages in figures or words.</summary>
internal static class AgeForm
{
    /// <summary>The word of an age with its number in the other form: 5-year-old, five-year-old; null for a word that is in the style, or is no age.</summary>
    public static string? WriteYearOld(FigureSite site, bool wantsFigures, LanguageData language)
    {
        var text = site.Text;
        // No sentence starts with a figure.
        if (wantsFigures && (site.StartsSentence || site.At(site.First).Has(TokenFlags.Capitalized))) return null;
        foreach (var ending in language.FigureStyles.YearOlds)
        {
            if (text.Length <= ending.Length + 1 || !text.EndsWith(ending, StringComparison.Ordinal) || text[^(ending.Length + 1)] != '-') continue;
            var number = text[..^(ending.Length + 1)];
            return IsInForm(number, wantsFigures) ? null : Other(number, wantsFigures, language) is { } written ? $"{written}-{ending}" : null;
        }
        return null;
    }

    /// <summary>The number of an age in the other form: aged five, five years old; null for a number that is in the style, or is no age.</summary>
    public static string? Write(NumberFigure number, FigureSite site, bool wantsFigures, LanguageData language)
    {
        if (number.IsSpelled != wantsFigures || site.IsTouched || number.Value is < 1 or > 99 || !IsAge(site, language)) return null;
        if (site.StartsSentence || NumberNeighbours.IsPartOfNumber(site, language)) return null;
        // Aged 16 to 24, and aged nine, ten and 11, have other numbers that are none of ours.
        if (NumberNeighbours.IsBeforeNumber(site, language)) return null;
        return Other(number.Text, wantsFigures, language);
    }

    private static bool IsAge(FigureSite site, LanguageData language)
    {
        var words = language.FigureStyles;
        if (words.Is(site.WordBefore, FigureWordKind.Age) && !site.IsBeforeNoun) return true;
        return words.Is(site.WordAfter, FigureWordKind.YearsOld) && words.Is(site.TextAt(site.PastAfter(site.After)), FigureWordKind.Old);
    }

    private static bool IsInForm(ReadOnlySpan<char> number, bool wantsFigures) => char.IsAsciiDigit(number[0]) == wantsFigures;

    private static string? Other(ReadOnlySpan<char> number, bool wantsFigures, LanguageData language)
    {
        var value = language.Figures.NumberOf(number);
        if (value == 0 || number[0] == '0') return null;
        return wantsFigures ? value.ToString(CultureInfo.InvariantCulture) : language.Figures.WordOf(value);
    }
}
