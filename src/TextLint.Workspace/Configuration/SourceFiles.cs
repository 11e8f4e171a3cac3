namespace TextLint.Workspaces;

/// <summary>
/// Where configuration and what it names is read from: the disk, or the disk under the open buffers of an editor. Safe for concurrent use.
/// </summary>
public abstract class SourceFiles
{
    /// <summary>The disk.</summary>
    public static SourceFiles Disk { get; } = new DiskSourceFiles();

    /// <summary>True where there is a file, which may still be unreadable.</summary>
    /// <param name="path">A full path.</param>
    public abstract bool Exists(string path);

    /// <summary>Reads a file as text. Never throws.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="text">The text, or why there is none, as the end of a sentence: "it does not exist".</param>
    /// <returns>True where it was read.</returns>
    public abstract bool TryRead(string path, out string text);

    /// <summary>The names of the files in a folder, sorted; none where there is no such folder. Never throws.</summary>
    /// <param name="folder">A full path.</param>
    public virtual IReadOnlyList<string> GetFileNames(string folder) => [];
}
