using System.Globalization;
using System.Text;

namespace TextLint.Syntax.Markup;

/// <summary>Whether a run of emphasis signs may open or close, by what stands on either side (CommonMark 0.31, left- and right-flanking).</summary>
internal static class Flanking
{
    /// <summary>Decides for the run from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static (bool CanOpen, bool CanClose) Decide(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start == 0 ? Side.Space : Classify(Rune.DecodeLastFromUtf16(text[..start], out var rune, out _) == default ? rune : Rune.ReplacementChar);
        var after = end == text.Length ? Side.Space : Classify(Rune.DecodeFromUtf16(text[end..], out rune, out _) == default ? rune : Rune.ReplacementChar);
        var left = after != Side.Space && (after != Side.Punctuation || before != Side.Letter);
        var right = before != Side.Space && (before != Side.Punctuation || after != Side.Letter);
        if (text[start] != '_') return (left, right);
        return (left && (!right || before == Side.Punctuation), right && (!left || after == Side.Punctuation));
    }

    private enum Side
    {
        Letter,
        Space,
        Punctuation,
    }

    private static Side Classify(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune)) return Side.Space;
        // The sign for what cannot be decoded is a symbol, but a half of a letter is none.
        if (rune == Rune.ReplacementChar) return Side.Letter;
        return Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol ? Side.Punctuation : Side.Letter;
    }
}
