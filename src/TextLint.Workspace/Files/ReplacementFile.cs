namespace TextLint.Workspaces;

/// <summary>A file in the making beside the one it will replace. Whoever reads meanwhile has the old one, and never a half: a rename inside one folder is one step for the file system.</summary>
public sealed class ReplacementFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;

    private ReplacementFile(string path, string? temporary)
    {
        (_path, _temporary) = (path, temporary);
        var options = new FileStreamOptions { Mode = temporary is null ? FileMode.Open : FileMode.CreateNew, Access = FileAccess.Write };
        // The new text of a file that only its owner may read is nobody else's meanwhile.
        if (!OperatingSystem.IsWindows() && temporary is not null && File.Exists(path)) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Stream = new FileStream(temporary ?? path, options);
    }

    /// <summary>What is written here is the new file.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file; its folder is made where there is none. A symbolic link stays one and its target is replaced.</summary>
    /// <param name="path">The path of the file, which need not exist.</param>
    /// <exception cref="SourceFileException">It cannot be written.</exception>
    public static ReplacementFile Create(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Guard(path, () =>
        {
            var target = FindTarget(path);
            if (Directory.Exists(target)) throw new IOException("a folder");
            var folder = Path.GetDirectoryName(target)!;
            Directory.CreateDirectory(folder);
            // What stands there in the place of a file, as /dev/stdout does, must not be replaced by one.
            var isDevice = target.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(target);
            return new ReplacementFile(target, isDevice ? null : Path.Combine(folder, $".textlint-{Path.GetRandomFileName()}.tmp"));
        });
    }

    /// <summary>Puts the new file in the place of the old one, with its permissions.</summary>
    /// <param name="isLasting">True to wait until the disk has the bytes.</param>
    /// <exception cref="SourceFileException">It cannot be written.</exception>
    public void Complete(bool isLasting = false) => Guard(_path, () =>
    {
        if (isLasting && _temporary is not null) ((FileStream)Stream).Flush(flushToDisk: true);
        Stream.Dispose();
        if (_temporary is null) return true;
        // The mode is set apart from the creation, where the umask of the process would take bits away.
        if (!OperatingSystem.IsWindows() && File.Exists(_path)) File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
        File.Move(_temporary, _path, overwrite: true);
        return true;
    });

    /// <summary>Throws away what was not completed.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, and whoever wrote has been told.
        }
        if (_temporary is not null) File.Delete(_temporary);
    }

    /// <summary>The file that a path leads to over its symbolic links.</summary>
    public static string FindTarget(string path) =>
        new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            throw SourceFileErrors.Create(path, SourceFileErrors.Explain(path, "written", exception), exception);
        }
    }
}
