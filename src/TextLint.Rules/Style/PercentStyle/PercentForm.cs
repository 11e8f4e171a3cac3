using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Writes percentages with a sign or a word.</summary>
internal static class PercentForm
{
    private const string Sign = "#%", SpacedSign = "# %";

    /// <summary>What the house writes and where; null for a percentage in the style, or one that no style writes.</summary>
    public static (FigureSite Site, string Written)? Write(AmountFigure amount, FigureSite site, string style, LanguageData language)
    {
        if (language.FigureStyles.PercentWords is not [var one, var two]) return null;
        var (word, words) = ($"# {one}", $"# {two}");
        var target = style switch { "sign" => Sign, "word" => word, _ => words };
        // What is short for percent may be short for something else.
        if (amount.Pattern == target || (amount.Pattern is not (Sign or SpacedSign) && amount.Pattern != word && amount.Pattern != words)) return null;
        if (site.IsTouchedAfter || IsJoinedBefore(site)) return null;
        if (target != Sign) return (site, amount.Write(target, amount.ScalePattern));
        return amount.IsInFigures ? WithSign(amount, site, language) : FromWord(amount, site, language);
    }

    /// <summary>3-5% has one number more; 3%-5% and 3/5% are left.</summary>
    private static bool IsJoinedBefore(FigureSite site) => site.At(site.First - 1).Kind switch
    {
        SyntaxKind.Hyphen or SyntaxKind.EnDash => site.At(site.First - 2).Kind is not (SyntaxKind.Number or SyntaxKind.WhiteSpace or SyntaxKind.None),
        SyntaxKind.Slash or SyntaxKind.Word or SyntaxKind.Number or SyntaxKind.Code => true,
        _ => false,
    };

    /// <summary>3 to 5 percent is 3% to 5%.</summary>
    private static (FigureSite Site, string Written) WithSign(AmountFigure amount, FigureSite site, LanguageData language)
    {
        var written = amount.Write(Sign, amount.ScalePattern);
        if (amount.Scale > 0 || NumberNeighbours.FirstOfRange(site, language) is not (>= 0 and var first)) return (site, written);
        var link = site.Before;
        var range = site.With(TextSpan.FromBounds(site.At(first).Start, site.Span.End));
        return (range, $"{site.TextAt(first)}% {site.TextAt(link)} {written}");
    }

    /// <summary>No sentence starts with a figure, and the one percent are people.</summary>
    private static (FigureSite Site, string Written)? FromWord(AmountFigure amount, FigureSite site, LanguageData language)
    {
        var number = language.Figures.NumberOf(amount.Number);
        if (number == 0 || amount.Scale > 0 || site.StartsSentence || NumberNeighbours.IsPartOfNumber(site, language)) return null;
        return number == 1 && language.Vocabulary.IsDeterminer(site.WordBefore) ? null : (site, $"{number}%");
    }
}
