using System.Collections.Concurrent;
using TextLint.Data;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>The dictionaries of English that ship with the product.</summary>
internal static class ShippedEnglish
{
    private static readonly ConcurrentDictionary<string, HunspellDictionary?> s_opened = new(StringComparer.Ordinal);
    private static readonly string[] s_american = ["US", "GB", "CA", "AU"];
    private static readonly string[] s_british = ["GB", "AU", "CA", "US"];
    private static readonly string[] s_canadian = ["CA", "US", "GB", "AU"];
    private static readonly string[] s_australian = ["AU", "GB", "CA", "US"];

    /// <summary>The regions whose English ships.</summary>
    public static IReadOnlyList<string> Regions => s_american;

    /// <summary>The regions in the order in which they serve a language, the publication's own first; empty where the language is not English.</summary>
    /// <param name="tag">A BCP 47 tag: <c>en</c>, <c>en-NZ</c>; or a name such as <c>en_GB</c>.</param>
    public static IReadOnlyList<string> Order(string tag)
    {
        var parts = DictionaryName.Normalize(tag).Split('-');
        if (parts[0] != "en") return [];
        return parts.ElementAtOrDefault(1) switch
        {
            null or "us" or "ph" => s_american,
            "ca" => s_canadian,
            "au" or "nz" => s_australian,
            // The rest of the world learnt it from Britain.
            _ => s_british,
        };
    }

    /// <summary>True where the region's own English ships, so that no other dictionary of that name is looked for.</summary>
    public static bool Has(string tag) => DictionaryName.Normalize(tag) is "en" or "en-us" or "en-gb" or "en-ca" or "en-au";

    /// <summary>The dictionary of a region; null for one that does not ship. A region always gives the same instance.</summary>
    public static HunspellDictionary? Open(string region) => s_opened.GetOrAdd(region, static r =>
        LanguageResources.TryGetDictionary("en-" + r, out var data) ? HunspellDictionary.Open(data, isTrusted: true) : null);
}
