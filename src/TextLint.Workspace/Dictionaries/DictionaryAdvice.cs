namespace TextLint.Workspaces;

/// <summary>Says how a dictionary that is not there is got.</summary>
internal static class DictionaryAdvice
{
    /// <summary>Debian's packages, where they are not called <c>hunspell-</c> and the language.</summary>
    private static readonly Dictionary<string, string> s_packages = new(StringComparer.Ordinal)
    {
        ["de"] = "hunspell-de-de", ["de-at"] = "hunspell-de-at", ["de-ch"] = "hunspell-de-ch", ["en"] = "hunspell-en-us", ["en-gb"] = "hunspell-en-gb",
        ["en-au"] = "hunspell-en-au", ["en-ca"] = "hunspell-en-ca", ["en-za"] = "hunspell-en-za", ["nb"] = "hunspell-no", ["nn"] = "hunspell-no",
        ["pt"] = "hunspell-pt-br", ["pt-pt"] = "hunspell-pt-pt", ["et"] = "myspell-et", ["fa"] = "myspell-fa", ["ga"] = "myspell-ga", ["sq"] = "myspell-sq",
        ["eo"] = "myspell-eo", ["hy"] = "myspell-hy",
    };

    /// <summary>What to do, as the end of a sentence that says that a dictionary is missing.</summary>
    public static string Install(string name, Platform platform)
    {
        var copy = $"copy its .aff and .dic file, LibreOffice's for one, to {DictionaryFolders.OfUser(platform)}";
        var language = DictionaryName.LanguageOf(name);
        return platform == Platform.Linux && language.Length is 2 or 3
            ? $"install it with `apt install {PackageOf(name, language)}` or `dnf install hunspell-{language}`, or {copy}"
            : copy;
    }

    private static string PackageOf(string name, string language)
    {
        var tag = DictionaryName.Normalize(name);
        return s_packages.TryGetValue(tag, out var exact) || s_packages.TryGetValue(language, out exact) ? exact : $"hunspell-{language}";
    }
}
