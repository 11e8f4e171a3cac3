using TextLint.Spelling;

namespace TextLint.DataBuilder.Sources;

/// <summary>The dictionaries of English by region, compiled.</summary>
internal static class EnglishDictionaries
{
    private static readonly (string Region, string Package)[] s_packages =
        [("US", "dictionary-en"), ("GB", "dictionary-en-gb"), ("CA", "dictionary-en-ca"), ("AU", "dictionary-en-au")];

    /// <summary>The name of each, as Data embeds it, and its bytes.</summary>
    public static IEnumerable<(string Name, byte[] Data)> Build(NodePackages packages)
    {
        foreach (var (region, package) in s_packages)
        {
            var affixes = File.ReadAllBytes(packages.PathOf(package, "index.aff"));
            yield return ($"en-{region}.dictionary", HunspellDictionary.Compile(affixes, File.ReadAllBytes(packages.PathOf(package, "index.dic"))));
        }
    }
}
