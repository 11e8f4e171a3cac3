using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Writes sums with a sign or a word.</summary>
internal static class CurrencyForm
{
    /// <summary>What the house writes; null for a sum in the style, or one that no style touches.</summary>
    public static string? Write(AmountFigure amount, FigureSite site, bool wantsSign, bool othersWantSign, LanguageData language)
    {
        if (amount is not { Kind: AmountKind.Money, IsInFigures: true } || site.IsTouched) return null;
        var unit = amount.Pattern.Replace("#", "", StringComparison.Ordinal).Trim();
        if (language.FigureStyles.FindCurrency(unit) is not { } currency) return null;
        var isSign = unit == currency.Sign;
        if (isSign == (currency.IsHome ? wantsSign : othersWantSign)) return null;
        return isSign ? WithWord(amount, site, currency) : WithSign(amount, site, currency, language);
    }

    /// <summary>Pounds may be a weight, and 5 to 10 dollars has its word for both.</summary>
    private static string? WithSign(AmountFigure amount, FigureSite site, CurrencyStyle currency, LanguageData language) =>
        currency.IsAlsoUnit || NumberNeighbours.FirstOfRange(site, language) >= 0 || NumberNeighbours.IsPartOfNumber(site, language) ? null : amount.Write($"{currency.Sign}#", amount.ScalePattern);

    /// <summary>A $5 note is no 5 dollars note, and $5m has no word.</summary>
    private static string? WithWord(AmountFigure amount, FigureSite site, CurrencyStyle currency)
    {
        if (site.IsBeforeNoun || (amount.Scale > 0 && !amount.ScalePattern.Contains(' ', StringComparison.Ordinal))) return null;
        return amount.Write($"# {(amount.Number == "1" && amount.Scale == 0 ? currency.Singular : currency.Plural)}", amount.ScalePattern);
    }
}
