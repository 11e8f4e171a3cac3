using System.Globalization;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes counts as words or in figures.</summary>
internal static class NumberForm
{
    private const int Ten = 10;

    /// <summary>What the house writes; null for a number in the style, or one that no style touches.</summary>
    public static string? Write(NumberFigure number, FigureSite site, int most, LanguageData language)
    {
        if (!IsCount(number, site, language) || site.IsTouched || site.StartsSentence) return null;
        if (NumberNeighbours.IsLabelled(site, language) || NumberNeighbours.IsPartOfNumber(site, language) || language.Figures.NumberOf(site.WordAfter) > 0) return null;
        if (number.IsSpelled) return number.Value > most && !site.At(site.First).Has(TokenFlags.Capitalized) ? number.Value.ToString(CultureInfo.InvariantCulture) : null;
        // 05 boats is a code.
        return number.Value >= 1 && number.Value <= most && number.Text[0] != '0' ? language.Figures.WordOf((int)number.Value) : null;
    }

    /// <summary>Of measures, scores and spans of time most styles write figures, and millions are a style of their own.</summary>
    private static bool IsCount(NumberFigure number, FigureSite site, LanguageData language) =>
        !number.IsBound && (IsBeforeThing(number, language) || IsBareHigh(number, site, language)) && !language.Figures.IsCountedInFigures(number.Noun)
        && !language.FigureStyles.Is(number.Noun, FigureWordKind.CountedInFigures) && !language.FigureStyles.Is(number.Noun, FigureWordKind.Magnitude);

    /// <summary>A high number in words is a count whatever follows: twelve were killed. At eleven is a time, and in a row of numbers the others decide.</summary>
    private static bool IsBareHigh(NumberFigure number, FigureSite site, LanguageData language) =>
        number.IsSpelled && number.Value > Ten && !language.FigureStyles.Is(site.WordBefore, FigureWordKind.TimeStart) && site.At(site.Before).Kind != SyntaxKind.Comma && !NumberNeighbours.IsBeforeNumber(site, language);

    private static bool IsBeforeThing(NumberFigure number, LanguageData language) => number.Noun.Length > 0 && !language.Vocabulary.IsFunction(number.Noun);
}
