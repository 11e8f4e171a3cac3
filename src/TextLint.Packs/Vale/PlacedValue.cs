using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>A part of a value with its place.</summary>
/// <param name="Value">The part.</param>
/// <param name="Span">Where it stands, in UTF-16 offsets of the file.</param>
public sealed record PlacedValue(string Value, TextSpan Span)
{
    /// <summary>What stands in a range without the white space and the marks of lines that go on around it; null where nothing does.</summary>
    internal static PlacedValue? Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || IsContinuation(text, start, end))) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start == end ? null : new PlacedValue(Unescape(text.AsSpan(start, end - start)), TextSpan.FromBounds(start, end));
    }

    private static bool IsContinuation(string text, int at, int end) => text[at] == '\\' && at + 1 < end && text[at + 1] is '\r' or '\n';

    private static string Unescape(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('\\') < 0) return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is ',' or '\\') i++;
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '\r' or '\n')
            {
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])) i++;
                continue;
            }
            result.Append(text[i]);
        }
        return result.ToString();
    }
}
