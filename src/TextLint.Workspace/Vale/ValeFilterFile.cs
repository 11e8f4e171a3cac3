using TextLint.Packs.Vale;

namespace TextLint.Workspaces;

/// <summary>Finds the file that <c>--filter</c> names: a path, or the name of one in <c>config/filters</c> below StylesPath.</summary>
public static class ValeFilterFile
{
    /// <summary>The text of the file.</summary>
    /// <param name="files">Where files are read.</param>
    /// <param name="folder">Full path of the folder that relative paths start from, and from which the configuration is looked for upward.</param>
    /// <param name="configuration">Full path of the <c>.vale.ini</c> to use; null to look for one.</param>
    /// <param name="name">The path or the name.</param>
    /// <returns>Null where there is no such file.</returns>
    public static string? Read(SourceFiles files, string folder, string? configuration, string name)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(name);
        if (!FilePaths.IsValid(name)) return null;
        if (files.TryRead(FilePaths.Combine(folder, name), out var text)) return text;
        var file = configuration ?? new UpwardFinder(files, ValeConfiguration.FileNames).Find(folder);
        if (file is null || !ValeProfiles.IsOne(file) || !files.TryRead(file, out var ini) || ValeConfigurationReader.Read(ini).StylesPath is not { } styles) return null;
        var below = Path.Combine(FilePaths.Combine(Path.GetDirectoryName(file) ?? file, styles.Value), "config", "filters");
        return files.TryRead(FilePaths.Combine(below, name), out text) ? text : null;
    }
}
