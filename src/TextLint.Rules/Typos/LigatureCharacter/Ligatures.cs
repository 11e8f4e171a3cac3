using System.Text;

namespace TextLint.Rules.Typos;

/// <summary>The Latin ligatures of Unicode's presentation forms, which are letters of a typeface and not of a text.</summary>
internal static class Ligatures
{
    /// <summary>The first of them.</summary>
    public const char First = '\uFB00';

    /// <summary>The last of them.</summary>
    public const char Last = '\uFB06';

    private static readonly string[] s_letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>A text with their letters.</summary>
    public static string Spell(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (c is >= First and <= Last) result.Append(s_letters[c - First]);
            else result.Append(c);
        }
        return result.ToString();
    }
}
