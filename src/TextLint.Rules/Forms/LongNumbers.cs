using System.Globalization;
using TextLint.Semantics;

namespace TextLint.Rules.Forms;

/// <summary>Numbers of four figures and more, and how their thousands are parted. What may be a year or a code counts only where it counts something.</summary>
internal static class LongNumbers
{
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>The number of a figure as it stands in the text; null for one that is not long, or may be a year or a code.</summary>
    public static string? TextOf(Figure figure, NameVocabulary words) => figure switch
    {
        NumberFigure { IsBound: false, Value: > LastYear, Noun.Length: > 0 } n when !words.IsFunction(n.Noun) => n.Text,
        NumberFigure { IsBound: false, Value: >= FirstYear } n when n.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 => n.Text,
        AmountFigure { Kind: AmountKind.Money, IsInFigures: true } a when DigitsOf(a.Number) > 3 => a.Number,
        _ => null,
    };

    /// <summary>Figures before the decimal point.</summary>
    public static int DigitsOf(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? number : number[..point]).Count(char.IsAsciiDigit);
    }

    /// <summary>The first number of a text with its thousands parted in another way; null where there is none.</summary>
    /// <param name="text">A figure as it stands: <c>$12,000</c>.</param>
    /// <param name="separator">What parts thousands; empty for nothing.</param>
    public static string? Write(string text, string separator)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0) return null;
        var end = first;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (IsSeparator(text[end]) && end + 1 < text.Length))) end++;
        var digits = string.Concat(text[first..end].Where(char.IsAsciiDigit));
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        return string.Concat(text.AsSpan(0, first), value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal), text.AsSpan(end));
    }

    private static bool IsSeparator(char c) => c is ',' or '\u00A0' or '\u202F' or '\u2009';
}
