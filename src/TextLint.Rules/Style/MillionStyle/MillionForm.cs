using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes millions and billions of money.</summary>
internal static class MillionForm
{
    /// <summary>What the house writes; null for a sum in the style, or one that no style touches.</summary>
    public static string? Write(AmountFigure amount, FigureSite site, string style, LanguageData language)
    {
        // Five million dollars, and 5m tonnes, are no sums with a sign: 5m is five metres too.
        if (amount is not { Kind: AmountKind.Money, IsInFigures: true, Scale: > 0 } || !amount.Pattern.EndsWith('#') || amount.Pattern.Contains(' ', StringComparison.Ordinal)) return null;
        if (amount.Scale > language.FigureStyles.Scales.Count || site.IsTouched) return null;
        var scale = language.FigureStyles.Scales[amount.Scale - 1];
        var isWord = amount.ScalePattern.Contains(scale.Word, StringComparison.OrdinalIgnoreCase);
        if (isWord == (style == "word") && isWord) return null;
        // $5 to $10 million has the million for both.
        if (style != "word" && isWord && IsEndOfRange(site, language)) return null;
        return amount.Write(amount.Pattern, style switch { "word" => $"# {scale.Word}", "letter" => $"#{scale.Letter}", _ => $"#{scale.Letters}" });
    }

    private static bool IsEndOfRange(FigureSite site, LanguageData language)
    {
        var link = site.Before;
        return site.At(link).IsWord && language.FigureStyles.Is(site.TextAt(link), FigureWordKind.RowLink) && site.At(site.PastBefore(link)).Kind is SyntaxKind.Money or SyntaxKind.Number;
    }
}
