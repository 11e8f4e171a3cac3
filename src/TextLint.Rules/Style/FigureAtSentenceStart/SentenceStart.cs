using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Style;

/// <summary>Writes the figure that a sentence starts with as a word.</summary>
internal static class SentenceStart
{
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>What may stand there instead, null inside where a person has to turn the sentence round; null for a figure that may start a sentence, or does not.</summary>
    public static (string? Written, bool IsSafe)? Write(Figure figure, FigureSite site, bool mayBeYear, LanguageData language)
    {
        if (figure is not (NumberFigure { IsSpelled: false } or AmountFigure { IsInFigures: true, Kind: not AmountKind.Money }) || !IsStart(site)) return null;
        if (figure is NumberFigure number)
        {
            if (mayBeYear && number is { Value: >= FirstYear and <= LastYear, Text.Length: 4 }) return null;
            return (number.Value < 100 && number.Text[0] != '0' ? Capitalized(language.Figures.WordOf((int)number.Value)) : null, true);
        }
        return Write((AmountFigure)figure, language);
    }

    /// <summary>4% is four percent; which word the house has for it is another slot's.</summary>
    private static (string? Written, bool IsSafe) Write(AmountFigure amount, LanguageData language)
    {
        var word = language.Figures.NumberOf(amount.Number) is > 0 and var number ? Capitalized(language.Figures.WordOf(number)) : null;
        if (word is null || (amount.Kind == AmountKind.Percent && language.FigureStyles.PercentWords.Count == 0)) return (null, false);
        var pattern = amount.Kind == AmountKind.Percent && amount.Pattern.EndsWith('%') ? $"# {language.FigureStyles.PercentWords[0]}" : amount.Pattern;
        if (!pattern.StartsWith("# ", StringComparison.Ordinal)) return (null, false);
        return (amount.Write(pattern, amount.ScalePattern).Replace(amount.Number, word, StringComparison.Ordinal), false);
    }

    /// <summary>A sentence of a paragraph, and the figure goes on in lower case: a name (12 Monkeys), a dateline, an item of a list and what follows an abbreviation are none.</summary>
    private static bool IsStart(FigureSite site)
    {
        if (site.Block.Kind is not (SyntaxKind.Paragraph or SyntaxKind.Footnote) || site.IsTouched || !site.StartsSentence || site.WordAfter is not [>= 'a' and <= 'z', ..]) return false;
        return site.At(site.First - 1).Kind is SyntaxKind.None or SyntaxKind.WhiteSpace or SyntaxKind.LineBreak
            && site.At(site.Before).Kind is SyntaxKind.None or SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.RightDoubleQuote or SyntaxKind.DoubleQuote or SyntaxKind.CloseBracket
            && !(site.Before < 0 && IsFragment(site.Block));
    }

    /// <summary>A line without a final stop is no sentence.</summary>
    private static bool IsFragment(BlockSyntax block)
    {
        for (var i = block.Tokens.Length - 1; i >= 0; i--)
        {
            var token = block.Tokens[i];
            if (!token.IsSpace && !token.IsQuotationMark && token.Kind != SyntaxKind.CloseBracket) return token.Kind is not (SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Abbreviation);
        }
        return true;
    }

    private static string? Capitalized(string? word) => word is null ? null : string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1));
}
