using System.Text.RegularExpressions;

namespace TextLint.Workspaces;

/// <summary>BCP 47 tags as configuration writes them.</summary>
internal static partial class LanguageTag
{
    public const string Expected = "a language such as en, en-US or en-GB";

    /// <summary>The tag in its usual letter case: <c>en-US</c>, <c>sr-Latn</c>; null for what is no tag.</summary>
    public static string? Normalize(string tag)
    {
        if (!Pattern().IsMatch(tag)) return null;
        return string.Join('-', tag.Split('-').Select((part, i) => (i, part.Length) switch
        {
            (> 0, 2) => part.ToUpperInvariant(),
            (> 0, 4) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
            _ => part.ToLowerInvariant(),
        }));
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}\z", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Pattern();
}
