using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>What the neighbours of a number say of it: whether it is part of a longer one, a name, or one of a row.</summary>
internal static class NumberNeighbours
{
    /// <summary>True where the number goes on before it: one hundred and five, four or five, two thousand six.</summary>
    public static bool IsPartOfNumber(FigureSite site, LanguageData language)
    {
        var before = site.Before;
        if (IsNumber(site, before, language)) return true;
        return site.At(before).IsWord && language.FigureStyles.Is(site.TextAt(before), FigureWordKind.RowLink) && IsNumber(site, site.PastBefore(before), language);
    }

    /// <summary>True where the number goes on behind it, or another follows it in a row: twenty three, nine, ten and 11.</summary>
    public static bool IsBeforeNumber(FigureSite site, LanguageData language)
    {
        var after = site.After;
        if (IsNumber(site, after, language)) return true;
        var isLink = site.At(after).Kind == SyntaxKind.Comma || (site.At(after).IsWord && language.FigureStyles.Is(site.TextAt(after), FigureWordKind.RowLink));
        return isLink && IsNumber(site, site.PastAfter(after), language);
    }

    /// <summary>True where the number is a name rather than a count: page 5, the iPhone 5, the G7 5.</summary>
    public static bool IsLabelled(FigureSite site, LanguageData language)
    {
        var before = site.At(site.Before);
        if (!before.IsWord) return before.Kind is SyntaxKind.Number or SyntaxKind.CloseBracket or SyntaxKind.Hashtag or SyntaxKind.Handle;
        return before.Has(TokenFlags.InnerCapital) || before.Has(TokenFlags.HasDigit) || before.Has(TokenFlags.AllCaps) || language.FigureStyles.Is(site.TextAt(site.Before), FigureWordKind.Label);
    }

    /// <summary>
    /// Index of the number that begins a range of two with a word between: 3 to 5, between 3 and 5; -1 where there is none. Its unit stands behind the last.
    /// </summary>
    public static int FirstOfRange(FigureSite site, LanguageData language)
    {
        var link = site.Before;
        if (!site.At(link).IsWord) return -1;
        var first = site.PastBefore(link);
        if (site.At(first).Kind != SyntaxKind.Number || IsLong(site, first) || !site.At(first + 1).IsSpace || IsJoined(site.At(first - 1).Kind)) return -1;
        if (language.FigureStyles.Is(site.TextAt(link), FigureWordKind.RangeLink)) return first;
        var start = site.PastBefore(first);
        return site.At(start).IsWord && language.FigureStyles.Is(site.TextAt(link), FigureWordKind.RowLink) && language.FigureStyles.Is(site.TextAt(start), FigureWordKind.RangeStart) ? first : -1;
    }

    /// <summary>True where another number stands beside it with a comma, a dash or a word such as and between: 8 and 9 October. The day of another date is none.</summary>
    public static bool IsInRow(FigureSite site, LanguageData language)
    {
        var (left, right) = (site.PastBefore(site.Before), site.PastAfter(site.After));
        return (IsRow(site, site.Before, left, language) && !IsMonth(site, site.PastBefore(left), language)) || (IsRow(site, site.After, right, language) && !IsMonth(site, site.PastAfter(right), language));
    }

    private static bool IsRow(FigureSite site, int link, int number, LanguageData language)
    {
        if (site.At(number).Kind != SyntaxKind.Number || IsLong(site, number)) return false;
        return site.At(link).Kind is SyntaxKind.Comma or SyntaxKind.Hyphen or SyntaxKind.EnDash or SyntaxKind.Ampersand
            || (site.At(link).IsWord && language.FigureStyles.Is(site.TextAt(link), FigureWordKind.RowLink));
    }

    private static bool IsMonth(FigureSite site, int index, LanguageData language) =>
        site.At(index).IsWord && site.At(index).Has(TokenFlags.Capitalized) && !language.Vocabulary.IsFunction(site.TextAt(index));

    /// <summary>A year, or longer: it is neither a day nor an end of most ranges.</summary>
    private static bool IsLong(FigureSite site, int index) => site.At(index).Length > 4 || (site.At(index).Length == 4 && site.TextAt(index).IndexOfAnyExceptInRange('0', '9') < 0);

    private static bool IsJoined(SyntaxKind kind) => kind is SyntaxKind.Hyphen or SyntaxKind.EnDash or SyntaxKind.Slash;

    private static bool IsNumber(FigureSite site, int index, LanguageData language)
    {
        var token = site.At(index);
        if (token.Kind == SyntaxKind.Number) return true;
        return token.IsWord && (language.FigureStyles.Is(site.TextAt(index), FigureWordKind.Magnitude) || language.Figures.NumberOf(site.TextAt(index)) > 0);
    }
}
