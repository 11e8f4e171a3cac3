namespace TextLint.Workspaces;

/// <summary>The words that one person adds for all projects. Editors read them; the command line does so only when asked, for a run on a server must not depend on whose it is.</summary>
public static class UserWordList
{
    private const string FileName = "words.txt";

    /// <summary>The path of this user's list, which need not exist; null where the system says no folder for it.</summary>
    public static string? PathOfThisUser() => PathOf(DictionaryFolders.CurrentPlatform(), Environment.GetEnvironmentVariable);

    internal static string? PathOf(Platform platform, Func<string, string?> environment)
    {
        var folder = platform switch
        {
            Platform.Windows => Below(environment("APPDATA"), "textlint"),
            Platform.MacOS => Below(environment("HOME"), "Library/Application Support/textlint"),
            _ => Below(environment("XDG_CONFIG_HOME"), "textlint") ?? Below(environment("HOME"), ".config/textlint"),
        };
        return folder is null ? null : Path.Combine(folder, FileName);
    }

    private static string? Below(string? folder, string path) => string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, path);
}
