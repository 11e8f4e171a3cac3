namespace TextLint.Workspaces;

/// <summary>One setting that holds for an article, and where it comes from.</summary>
/// <param name="Key">The key as a configuration file has it: <c>language</c>, <c>rules.double-space</c>, <c>rules.sentence-length.max</c>.</param>
/// <param name="Value">The value as people write it, or in words: <c>12 words</c>.</param>
/// <param name="Source">What kind of place it comes from.</param>
public sealed record ConfigurationFact(string Key, string Value, ConfigurationSource Source)
{
    /// <summary>The place that says it; null where no file does.</summary>
    public FilePlace? Place { get; init; }

    /// <summary>Full path of the file that it comes from, where there is no place in it: a word list, a <c>.vale.ini</c>; null where there is no file.</summary>
    public string? Path { get; init; }

    /// <summary>What holds where nobody says anything, for a rule or an option that somebody speaks of; null elsewhere.</summary>
    public string? Default { get; init; }

    /// <summary>A fact of a configuration file or of the file of a pack.</summary>
    internal static ConfigurationFact At(FilePlace? place, string key, string value) =>
        new(key, value, place is null ? ConfigurationSource.Default : IsPack(place.Path) ? ConfigurationSource.Pack : ConfigurationSource.Configuration) { Place = place };

    private static bool IsPack(string path) => System.IO.Path.GetFileName(path) == PackPaths.FileName;
}
