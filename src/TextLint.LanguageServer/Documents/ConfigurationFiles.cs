using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>Which files configure TextLint, by their names.</summary>
internal static class ConfigurationFiles
{
    /// <summary>What to watch, as globs over all folders.</summary>
    public static IReadOnlyList<string> Globs { get; } = ["**/textlint.yml", "**/*.textlint.yml", "**/.gitignore", "**/textlint.names", "**/pack.yaml", "**/textlint.lock", "**/.vale.ini", "**/_vale.ini", "**/vale.ini", "**/.vale", "**/_vale"];

    /// <summary>True for a path of YAML, which is no prose, ours or not: editors send all of it, for the rules of packs may have any name.</summary>
    public static bool IsYaml(string path) => Path.GetExtension(path.AsSpan()) is ".yaml" or ".yml";

    /// <summary>True for the path of a configuration file; such a file is not prose.</summary>
    public static bool IsOne(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return name.Equals("textlint.yml", StringComparison.Ordinal) ||
            name.EndsWith(".textlint.yml", StringComparison.Ordinal) ||
            name.Equals(".gitignore", StringComparison.Ordinal) ||
            name.Equals(NameIndexPaths.FileName, StringComparison.Ordinal) ||
            name.Equals(PackPaths.FileName, StringComparison.Ordinal) ||
            name.Equals(PackLockFile.FileName, StringComparison.Ordinal) ||
            name is ".vale.ini" or "_vale.ini" or "vale.ini" or ".vale" or "_vale";
    }
}
