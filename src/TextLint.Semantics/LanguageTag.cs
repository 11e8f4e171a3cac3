namespace TextLint.Semantics;

/// <summary>Parts of BCP 47 tags.</summary>
internal static class LanguageTag
{
    /// <summary>The language without region and script: de of de-CH.</summary>
    public static string Primary(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? tag : tag[..end];
    }
}
