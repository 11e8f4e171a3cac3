namespace TextLint.Workspaces;

/// <summary>BCP 47 tags as configuration writes them.</summary>
internal static class LanguageTag
{
    public const string Expected = "a language such as en, en-US or en-GB";

    private const int MostParts = 7;

    /// <summary>The tag in its usual letter case: <c>en-US</c>, <c>sr-Latn</c>; null for what is no tag.</summary>
    public static string? Normalize(string tag)
    {
        var parts = tag.Split('-');
        if (!IsLanguage(parts[0]) || parts.Length > MostParts || !parts.Skip(1).All(IsSubtag)) return null;
        return string.Join('-', parts.Select((part, i) => (i, part.Length) switch
        {
            (> 0, 2) => part.ToUpperInvariant(),
            (> 0, 4) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
            _ => part.ToLowerInvariant(),
        }));
    }

    private static bool IsLanguage(string part) => part.Length is 2 or 3 && part.All(char.IsAsciiLetter);

    private static bool IsSubtag(string part) => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit);
}
