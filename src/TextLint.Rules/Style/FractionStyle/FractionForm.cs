using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Writes simple fractions.</summary>
internal static class FractionForm
{
    /// <summary>The fraction whose numerator is at a place, and its word; null for two figures that may be a date or a score: on 2/3 he said.</summary>
    public static (FigureSite Site, string Written)? WriteWords(FigureSite site, LanguageData language)
    {
        if (site.At(site.End).Kind != SyntaxKind.Slash || site.At(site.End + 1).Kind != SyntaxKind.Number || site.IsTouchedBefore) return null;
        var fraction = site.With(TextSpan.FromBounds(site.Span.Start, site.At(site.End + 1).End));
        if (fraction.IsTouchedAfter || fraction.StartsSentence || NumberNeighbours.IsLabelled(fraction, language)) return null;
        if (!fraction.IsBeforeNoun && !language.FigureStyles.Is(fraction.WordAfter, FigureWordKind.FractionLink)) return null;
        return language.FigureStyles.Fractions.TryGetValue(fraction.Text.ToString(), out var word) ? (fraction, word) : null;
    }

    /// <summary>The figures of a word; null for another word, and where figures cannot stand.</summary>
    public static string? WriteFigures(FigureSite site, LanguageData language)
    {
        if (site.IsTouched || site.StartsSentence || NumberNeighbours.IsPartOfNumber(site, language)) return null;
        if (!site.IsBeforeNoun && !language.FigureStyles.Is(site.WordAfter, FigureWordKind.FractionLink)) return null;
        foreach (var (figures, word) in language.FigureStyles.Fractions)
            if (site.Text.SequenceEqual(word)) return figures;
        return null;
    }
}
