namespace TextLint.Benchmarks.Spelling;

/// <summary>The two files of one Hunspell dictionary.</summary>
/// <param name="Name">The file name without its ending: <c>en_US</c>.</param>
/// <param name="AffixPath">Full path of the .aff file.</param>
/// <param name="WordPath">Full path of the .dic file.</param>
internal sealed record DictionaryPair(string Name, string AffixPath, string WordPath)
{
    private static readonly string[] s_systemFolders =
    [
        "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell", "/Library/Spelling", "/opt/homebrew/share/hunspell",
    ];

    /// <summary>The pair of that name, or of the usual country for a language's two letters.</summary>
    /// <param name="name">A file name without its ending, or a language: <c>pt_BR</c>, <c>de</c>.</param>
    /// <param name="folder">Where to look; the system's Hunspell folders where it is null.</param>
    /// <returns>Null where it is not there.</returns>
    public static DictionaryPair? Find(string name, string? folder)
    {
        foreach (var directory in folder is null ? s_systemFolders : [folder])
            foreach (var candidate in Candidates(name))
                if (In(directory, candidate) is { } pair)
                    return pair;
        return null;
    }

    private static string[] Candidates(string name) => name switch
    {
        "en" => ["en_US", "en_GB"],
        "uk" => ["uk_UA", "uk"],
        "pt" => ["pt_PT", "pt", "pt_BR"],
        "sv" => ["sv_SE", "sv"],
        "da" => ["da_DK", "da"],
        "nb" => ["nb_NO", "nb"],
        _ => [name, $"{name}_{name.ToUpperInvariant()}"],
    };

    private static DictionaryPair? In(string directory, string name)
    {
        var path = Path.GetFullPath(Path.Combine(directory, name));
        return File.Exists(path + ".aff") && File.Exists(path + ".dic") ? new DictionaryPair(name, path + ".aff", path + ".dic") : null;
    }
}
