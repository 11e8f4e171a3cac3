using System.Globalization;
using Markdig.Helpers;

namespace TextLint.Syntax.Markup;

/// <summary>Reads character references: <c>&amp;ldquo;</c>, <c>&amp;#8220;</c>, <c>&amp;#x201C;</c>.</summary>
public static class EntityReader
{
    /// <summary>The longest name in the HTML standard is 31 letters long; two more for the signs around it.</summary>
    private const int Longest = 33;

    private const string Replacement = "\uFFFD";

    /// <summary>The length of the reference that <paramref name="text"/> begins with, in UTF-16 units, or 0; and what it stands for.</summary>
    /// <param name="text">What begins with the reference, or does not.</param>
    /// <param name="decoded">The character or characters; empty where there is no reference.</param>
    public static int Read(ReadOnlySpan<char> text, out string decoded)
    {
        decoded = "";
        var window = text[..Math.Min(text.Length, Longest)];
        var end = window.IndexOf(';');
        if (end < 2 || window[0] != '&') return 0;
        var found = window[1] == '#' ? DecodeNumber(window[2..end]) : EntityHelper.DecodeEntity(window[1..end]);
        if (found is null) return 0;
        decoded = found;
        return end + 1;
    }

    private static string? DecodeNumber(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (isHex) digits = digits[1..];
        if (digits.IsEmpty || digits.Length > (isHex ? 6 : 7)) return null;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var value)) return null;
        return value is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? Replacement : char.ConvertFromUtf32(value);
    }
}
