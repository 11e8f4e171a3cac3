namespace TextLint.Workspaces;

/// <summary>How well the name of a dictionary serves the language that somebody asked for.</summary>
internal static class DictionaryName
{
    private const int Alias = 10;

    /// <summary>Languages whose main region is not spelled like them, where dictionaries of several regions are about; the regions are those of Unicode's likely subtags.</summary>
    private static readonly Dictionary<string, string> s_mainRegions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "EG", ["bn"] = "BD", ["ca"] = "ES", ["da"] = "DK", ["el"] = "GR", ["en"] = "US", ["fa"] = "IR", ["ko"] = "KR",
        ["nb"] = "NO", ["nn"] = "NO", ["pt"] = "BR", ["sr"] = "RS", ["sv"] = "SE", ["uk"] = "UA", ["zh"] = "CN",
    };

    /// <summary>A name as files and tags write it, made one: <c>de_AT</c> and <c>DE-at</c> are the same.</summary>
    public static string Normalize(string name) => name.Replace('_', '-').ToLowerInvariant();

    /// <summary>The language part of a name, in lower case.</summary>
    public static string LanguageOf(string name) => Normalize(name).Split('-')[0];

    /// <summary>True where a dictionary's name says that it is of this language, of whatever region.</summary>
    public static bool IsOfLanguage(string name, string language) => Rank(language, name) is not null;

    /// <summary>How far a dictionary is from what is wanted: 0 for the very name, more for another region; null for another language.</summary>
    public static int? Rank(string wanted, string name)
    {
        var (tag, found) = (Normalize(wanted), Normalize(name));
        var language = LanguageOf(tag);
        if (RankWithin(tag, language, found) is { } rank) return rank;
        // Norwegian Bokmål goes by its own code and by that of all Norwegian.
        var other = language switch { "no" => "nb", "nb" => "no", _ => null };
        return other is not null && RankWithin(other + tag[language.Length..], other, found) is { } aliased ? aliased + Alias : null;
    }

    private static int? RankWithin(string tag, string language, string found)
    {
        var main = $"{language}-{(s_mainRegions.TryGetValue(language, out var region) ? region : language).ToLowerInvariant()}";
        if (found == tag) return 0;
        if (tag != language && StartsWithPart(found, tag)) return 1;
        if (found == main) return 2;
        if (StartsWithPart(found, main)) return 3;
        if (found == language) return 4;
        return StartsWithPart(found, language) ? 5 : null;
    }

    private static bool StartsWithPart(string name, string part) => name.StartsWith(part, StringComparison.Ordinal) && name.Length > part.Length && name[part.Length] == '-';
}
