namespace TextLint.Workspaces;

/// <summary>Where files of this user may lie that can be made again.</summary>
public static class CacheFolder
{
    /// <summary>This user's folder, which need not exist; null where the system names none.</summary>
    public static string? PathOfThisUser() => PathOf(DictionaryFolders.CurrentPlatform(), Environment.GetEnvironmentVariable);

    internal static string? PathOf(Platform platform, Func<string, string?> environment) => platform switch
    {
        Platform.Windows => Below(environment("LOCALAPPDATA"), @"textlint\cache"),
        Platform.MacOS => Below(environment("HOME"), "Library/Caches/textlint"),
        _ => Below(environment("XDG_CACHE_HOME"), "textlint") ?? Below(environment("HOME"), ".cache/textlint"),
    };

    private static string? Below(string? folder, string path) => string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, path);
}
