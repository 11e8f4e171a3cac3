using System.Globalization;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Writes ranges of years, ages, measures and counts. Two numbers with a mark between them are often something else: a result, a vote, a telephone number.</summary>
internal static class RangeForm
{
    private const int FirstYear = 1000, LastYear = 2199, Century = 100, LongestCount = 3;

    /// <summary>The range and what the house writes; null for two numbers that may be none.</summary>
    public static (FigureSite Site, string Written)? Write(NumberFigure first, FigureSite site, string style, LanguageData language)
    {
        if (first.IsSpelled || site.At(site.End).Kind is not (SyntaxKind.Hyphen or SyntaxKind.EnDash) || site.IsTouchedBefore) return null;
        var last = site.At(site.End + 1);
        if (last.Kind is not (SyntaxKind.Number or SyntaxKind.Percent or SyntaxKind.Measure)) return null;
        var range = site.With(TextSpan.FromBounds(site.Span.Start, last.End));
        var lastText = range.Block.GetText(last);
        if (range.IsTouchedAfter || language.FigureStyles.Is(range.Text, FigureWordKind.NamedRange)) return null;
        if (!IsRange(first, range, last.Kind, lastText, language)) return null;
        if (style != "word") return (range, $"{first.Text}{(style == "hyphen" ? '-' : '\u2013')}{lastText}");
        // 2024-25 is a season; without its mark nobody reads 25 as a year.
        return IsShortYear(first, lastText) || language.FigureStyles.RangeWord is not { } word || IsBetween(site, language) ? null : (range, $"{first.Text} {word} {lastText}");
    }

    /// <summary>Between 5-7 has a word that wants another than to.</summary>
    private static bool IsBetween(FigureSite site, LanguageData language) =>
        language.FigureStyles.Is(site.WordBefore, FigureWordKind.RangeStart) && !language.FigureStyles.Is(site.WordBefore, FigureWordKind.RangeFrom);

    private static bool IsRange(NumberFigure first, FigureSite range, SyntaxKind kind, ReadOnlySpan<char> lastText, LanguageData language)
    {
        var value = ValueOf(lastText);
        if (IsShortYear(first, lastText)) return true;
        if (value <= first.Value || first.Text[0] == '0' || lastText[0] == '0') return false;
        if (kind != SyntaxKind.Number) return true;
        if (lastText.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        if (IsYear(first.Text, first.Value) && IsYear(lastText, value)) return true;
        if (first.Text.Length > LongestCount || lastText.Length > LongestCount) return false;
        return language.FigureStyles.Is(range.WordBefore, FigureWordKind.Age) || (!first.IsBound && IsCount(range, language));
    }

    /// <summary>10-15 boats; not won 2-3 games, a 1-3 defeat, page 5-7.</summary>
    private static bool IsCount(FigureSite range, LanguageData language) =>
        range.IsBeforeNoun && !NumberNeighbours.IsLabelled(range, language) && !language.Vocabulary.IsDeterminer(range.WordBefore)
        && !language.FigureStyles.Is(range.WordBefore, FigureWordKind.Score) && !language.FigureStyles.Is(range.WordAfter, FigureWordKind.Score);

    private static bool IsYear(ReadOnlySpan<char> text, long value) => text.Length == 4 && value is >= FirstYear and <= LastYear;

    /// <summary>2024-25.</summary>
    private static bool IsShortYear(NumberFigure first, ReadOnlySpan<char> last) =>
        IsYear(first.Text, first.Value) && last.Length == 2 && ValueOf(last) == ((first.Value + 1) % Century);

    private static long ValueOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var other ? other : text.Length;
        return long.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }
}
