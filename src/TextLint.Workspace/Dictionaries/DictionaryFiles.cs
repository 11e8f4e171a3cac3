namespace TextLint.Workspaces;

/// <summary>The two files of a Hunspell dictionary.</summary>
/// <param name="Name">What the files are called without their endings: <c>de_AT</c>.</param>
/// <param name="AffixPath">Path of the .aff file.</param>
/// <param name="WordPath">Path of the .dic file.</param>
public sealed record DictionaryFiles(string Name, string AffixPath, string WordPath)
{
    internal const string AffixEnding = ".aff";
    internal const string WordEnding = ".dic";

    /// <summary>True for the path of one of the two files of a dictionary, by its ending.</summary>
    public static bool IsOne(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(AffixEnding, StringComparison.OrdinalIgnoreCase) || path.EndsWith(WordEnding, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The pair that a path belongs to: the path of either file, or of both without their endings.</summary>
    public static DictionaryFiles FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsOne(path)) return new DictionaryFiles(Path.GetFileName(path), path + AffixEnding, path + WordEnding);
        var (stem, ending) = (path[..^AffixEnding.Length], path[^AffixEnding.Length..]);
        var isAffix = ending.Equals(AffixEnding, StringComparison.OrdinalIgnoreCase);
        // Systems that tell the letter case of file names have DE.AFF beside DE.DIC, not beside DE.dic.
        var other = isAffix ? WordEnding : AffixEnding;
        if (ending.Equals(ending.ToUpperInvariant(), StringComparison.Ordinal)) other = other.ToUpperInvariant();
        return new DictionaryFiles(Path.GetFileName(stem), isAffix ? path : stem + other, isAffix ? stem + other : path);
    }
}
