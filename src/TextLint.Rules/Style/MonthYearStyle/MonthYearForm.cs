using System.Globalization;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes a month with its year.</summary>
internal static class MonthYearForm
{
    private const int FirstYear = 1900, LastYear = 2099;

    /// <summary>What the house writes; null for a month and a number that may be none of its year: in May, 2000 people left.</summary>
    public static string? Write(MonthFigure month, FigureSite site, bool wantsComma, LanguageData language)
    {
        if (month.HasComma == wantsComma || month.Year is < FirstYear or > LastYear || site.IsTouched || StyleDates.IsCapitals(month.MonthText)) return null;
        // Theresa May, 2000; 2000 of them; 2024 Olympics.
        if (site.IsBeforeNoun || site.At(site.After).Has(TokenFlags.Capitalized) || IsPerson(site)) return null;
        if (month.HasComma && site.WordAfter.Length > 0 && !language.Vocabulary.IsAuxiliary(site.WordAfter) && !language.Vocabulary.IsDeterminer(site.WordAfter)) return null;
        return $"{month.MonthText}{(wantsComma ? "," : "")} {month.Year.ToString(CultureInfo.InvariantCulture)}";
    }

    private static bool IsPerson(FigureSite site)
    {
        var before = site.At(site.Before);
        return before.Kind == SyntaxKind.Initial || (before.Kind == SyntaxKind.Word && before.Has(TokenFlags.Capitalized) && !before.Has(TokenFlags.Initial));
    }
}
