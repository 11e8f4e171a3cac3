namespace TextLint.Dev.Packaging;

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its path in the archive, with forward slashes.</param>
/// <param name="Contents">Its bytes.</param>
/// <param name="IsExecutable">True for a program.</param>
internal sealed record ArchiveEntry(string Name, byte[] Contents, bool IsExecutable)
{
    /// <summary>The files of a folder and below it, under a name, sorted.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="name">The folder's name in the archive.</param>
    /// <param name="isProgram">Tells a program by its path in the folder.</param>
    public static IEnumerable<ArchiveEntry> Of(string folder, string name, Func<string, bool> isProgram) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        orderby path
        select new ArchiveEntry($"{name}/{path}", File.ReadAllBytes(file), isProgram(path));
}
