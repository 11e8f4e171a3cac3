using System.Net;

namespace TextLint.Rules.Typos;

/// <summary>Character references of HTML: <c>&amp;rsquo;</c>, <c>&amp;#8217;</c>, <c>&amp;#x2019;</c>. The names are those of HTML 4, which programs write.</summary>
internal static class CharacterReference
{
    private const int Longest = 12;

    /// <summary>The length of the reference that a text begins with, in UTF-16 units, or 0; and the character.</summary>
    public static int Read(ReadOnlySpan<char> text, out string character)
    {
        character = "";
        var window = text[..Math.Min(text.Length, Longest)];
        var end = window.IndexOf(';');
        if (end < 3 || window[0] != '&') return 0;
        var code = window[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(code);
        if (decoded == code || decoded.Length > 2 || char.IsControl(decoded[0]) || decoded[0] == '\uFFFD') return 0;
        character = decoded;
        return end + 1;
    }
}
