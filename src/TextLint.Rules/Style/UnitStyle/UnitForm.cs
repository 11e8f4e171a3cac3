using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes units of measure in words or letters.</summary>
internal static class UnitForm
{
    /// <summary>What the house writes; null for a measure in the style, or one that no style touches.</summary>
    public static string? Write(AmountFigure amount, FigureSite site, bool wantsWords, bool isAmerican, LanguageData language)
    {
        if (amount is not { Kind: AmountKind.Measure, IsInFigures: true } || site.IsTouched) return null;
        var form = amount.Pattern.Replace("#", "", StringComparison.Ordinal).Trim();
        // 5 feet 3 has a number more.
        if (language.FigureStyles.FindUnit(form) is not { } unit || site.At(site.After).Kind is SyntaxKind.Number or SyntaxKind.Measure or SyntaxKind.Prime) return null;
        if (language.FigureStyles.Is(site.WordAfter, FigureWordKind.Rate)) return null;
        if (!wantsWords) return amount.Write(amount.Scale > 0 ? amount.Pattern : $"#{unit.Letters}", amount.ScalePattern);
        return form == unit.Letters && !IsModifier(site, language) ? amount.Write($"# {WordOf(unit, amount.Number == "1" && amount.Scale == 0, isAmerican)}", amount.ScalePattern) : null;
    }

    private static string WordOf(UnitStyle unit, bool isOne, bool isAmerican) => (isOne, isAmerican) switch
    {
        (true, false) => unit.Singular,
        (true, true) => unit.AmericanSingular,
        (false, false) => unit.Plural,
        _ => unit.AmericanPlural,
    };

    /// <summary>A 5km road is no 5 kilometres road, nor is it a 5 kilometres long one, and an 8km (5 miles) walk has its noun behind the bracket.</summary>
    private static bool IsModifier(FigureSite site, LanguageData language)
    {
        if (language.Vocabulary.IsDeterminer(site.WordBefore)) return true;
        var after = site.At(site.After).Kind == SyntaxKind.CloseBracket ? site.PastAfter(site.After) : site.After;
        return site.TextAt(after) is [>= 'a' and <= 'z', ..] noun && !language.Vocabulary.IsFunction(noun) && !language.FigureStyles.Is(noun, FigureWordKind.MeasureWord);
    }
}
