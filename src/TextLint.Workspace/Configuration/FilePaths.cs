namespace TextLint.Workspaces;

/// <summary>Paths as configuration writes them.</summary>
public static class FilePaths
{
    /// <summary>
    /// The full path of <paramref name="written"/>, which is relative to <paramref name="folder"/> or absolute, with slashes of either kind.
    /// A path that no system could hold is returned as it is: nothing will be found there.
    /// </summary>
    public static string Combine(string folder, string written)
    {
        if (written.Length == 0 || written.Contains('\0', StringComparison.Ordinal)) return written;
        return Path.GetFullPath(written.Replace('\\', '/'), folder);
    }

    /// <summary>True where <paramref name="path"/> can be the path of a file.</summary>
    public static bool IsValid(string path) => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal);

    /// <summary>The path from a folder down to a file, with forward slashes; null where the file is not in the folder.</summary>
    public static string? RelativeTo(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? null : relative;
    }
}
