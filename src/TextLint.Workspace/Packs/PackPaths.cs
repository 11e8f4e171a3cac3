using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>How packs are named and where their files lie.</summary>
public static class PackPaths
{
    /// <summary>The file that makes a folder a pack.</summary>
    public const string FileName = "pack.yaml";

    /// <summary>The ending of rule files.</summary>
    public const string RuleEnding = ".yaml";

    /// <summary>The ending of archives.</summary>
    public const string ArchiveEnding = ".zip";

    /// <summary>True for what is written as a path rather than as the name of a pack that ships.</summary>
    public static bool IsPath(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.StartsWith('.') || written.AsSpan().ContainsAny('/', '\\') || written.EndsWith(ArchiveEnding, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a file of a pack that is read as YAML of ours: pack.yaml, and what lies beside one.</summary>
    /// <param name="files">Where files are read.</param>
    /// <param name="path">A full path.</param>
    public static bool IsPackFile(SourceFiles files, string path)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.EndsWith(RuleEnding, StringComparison.Ordinal) || Path.GetDirectoryName(path) is not { } folder) return false;
        return Path.GetFileName(path) == FileName || files.Exists(Path.Combine(folder, FileName));
    }

    /// <summary>The name of a pack that says none: that of its folder or archive.</summary>
    public static string NameOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return name.EndsWith(ArchiveEnding, StringComparison.OrdinalIgnoreCase) ? name[..^ArchiveEnding.Length] : name;
    }

    /// <summary>The archive that a path leads into, and the way inside it; null for a path of the disk.</summary>
    internal static string? ArchiveOf(string path)
    {
        for (var at = path.IndexOf(ArchiveEnding, StringComparison.OrdinalIgnoreCase); at >= 0; at = path.IndexOf(ArchiveEnding, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + ArchiveEnding.Length;
            if (end < path.Length && path[end] == Path.DirectorySeparatorChar && File.Exists(path[..end])) return path[..end];
        }
        return null;
    }

    /// <summary>The files of a disk among some: an archive for what lies in it, nothing for what is part of the program.</summary>
    internal static ImmutableArray<string> ToWatched(IEnumerable<string> paths) =>
        [.. paths.Where(p => !ShippedPacks.Contains(p)).Select(p => ArchiveOf(p) ?? p).Distinct()];
}
