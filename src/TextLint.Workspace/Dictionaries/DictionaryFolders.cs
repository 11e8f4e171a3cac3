namespace TextLint.Workspaces;

/// <summary>Where Hunspell dictionaries lie on a machine.</summary>
public static class DictionaryFolders
{
    /// <summary>The folders of this machine that exist, in the order in which they are searched.</summary>
    public static IReadOnlyList<string> OfThisMachine() =>
        [.. Of(CurrentPlatform(), Environment.GetEnvironmentVariable).SelectMany(Expand).Where(Directory.Exists)];

    /// <summary>The folders of a machine: those of <c>DICPATH</c>, the user's, the system's, and those of an office suite. A last part <c>dict-*</c> stands for all such folders.</summary>
    /// <param name="platform">The kind of system.</param>
    /// <param name="environment">Values of environment variables; null for one that is not set.</param>
    internal static IEnumerable<string> Of(Platform platform, Func<string, string?> environment)
    {
        var separator = platform == Platform.Windows ? ';' : ':';
        var named = (environment("DICPATH") ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return named.Concat(platform switch
        {
            Platform.Windows => OfWindows(environment),
            Platform.MacOS => OfMacOS(environment),
            _ => OfLinux(environment),
        });
    }

    /// <summary>The folder to put a dictionary into that is for one user.</summary>
    internal static string OfUser(Platform platform) => platform switch
    {
        Platform.Windows => @"%LOCALAPPDATA%\hunspell",
        Platform.MacOS => "~/Library/Spelling",
        _ => "~/.local/share/hunspell",
    };

    internal static Platform CurrentPlatform() =>
        OperatingSystem.IsWindows() ? Platform.Windows : OperatingSystem.IsMacOS() ? Platform.MacOS : Platform.Linux;

    private static IEnumerable<string> OfLinux(Func<string, string?> environment)
    {
        var data = environment("XDG_DATA_HOME") is { Length: > 0 } set ? set : Below(environment("HOME"), ".local/share");
        if (data is not null) yield return data + "/hunspell";
        yield return "/usr/local/share/hunspell";
        yield return "/usr/share/hunspell";
        yield return "/usr/share/myspell";
        yield return "/usr/share/myspell/dicts";
        yield return "/usr/lib/libreoffice/share/extensions/dict-*";
        yield return "/usr/lib64/libreoffice/share/extensions/dict-*";
    }

    private static IEnumerable<string> OfMacOS(Func<string, string?> environment)
    {
        if (Below(environment("HOME"), "Library/Spelling") is { } own) yield return own;
        yield return "/Library/Spelling";
        yield return "/opt/homebrew/share/hunspell";
        yield return "/usr/local/share/hunspell";
        yield return "/Applications/LibreOffice.app/Contents/Resources/extensions/dict-*";
    }

    private static IEnumerable<string> OfWindows(Func<string, string?> environment)
    {
        if (environment("LOCALAPPDATA") is { Length: > 0 } local) yield return local + @"\hunspell";
        yield return @"C:\Hunspell";
        if (environment("ProgramFiles") is { Length: > 0 } programs) yield return programs + @"\LibreOffice\share\extensions\dict-*";
    }

    private static string? Below(string? folder, string path) => string.IsNullOrEmpty(folder) ? null : $"{folder}/{path}";

    private static IEnumerable<string> Expand(string folder)
    {
        var name = Path.GetFileName(folder);
        if (!name.EndsWith('*')) return [folder];
        var parent = Path.GetDirectoryName(folder);
        try
        {
            return Directory.Exists(parent) ? Directory.GetDirectories(parent, name).Order(StringComparer.Ordinal) : [];
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            return [];
        }
    }
}
