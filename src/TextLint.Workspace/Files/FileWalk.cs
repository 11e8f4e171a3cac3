namespace TextLint.Workspaces;

/// <summary>
/// A walk through a folder and those below it. Left out are hidden files and folders, node_modules, what git ignores, and
/// folders that are symbolic links: so no loop of links can catch the walk, and no file is met twice.
/// </summary>
/// <param name="accepts">Takes the path relative to the root, with forward slashes, and says whether the file is meant.</param>
/// <param name="depth">How many folders below the root are entered.</param>
/// <param name="takesHidden">True where hidden files are asked for by name.</param>
internal sealed class FileWalk(Func<string, bool> accepts, int depth = int.MaxValue, bool takesHidden = false)
{
    private static readonly EnumerationOptions s_everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    private readonly Stack<Folder> _waiting = new();

    /// <summary>The full paths of the files found, in no order that matters.</summary>
    public List<string> Files { get; } = [];

    /// <summary>The folders that could not be read, by their full paths.</summary>
    public List<string> Unreadable { get; } = [];

    /// <summary>True where git's rules took something away that was meant.</summary>
    public bool HasIgnored { get; private set; }

    /// <summary>Walks from a folder, given by its full path and the rules that hold in it.</summary>
    public void Run(string root, GitIgnore ignore)
    {
        _waiting.Push(new Folder(root, "", 0, ignore));
        while (_waiting.TryPop(out var folder))
            Visit(folder);
    }

    private void Visit(Folder folder)
    {
        try
        {
            // The handle is closed before any folder below is opened: a deep tree holds one handle, not one a level.
            foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", s_everything))
            {
                if (entry.Attributes.HasFlag(FileAttributes.Directory))
                    MeetFolder(folder, entry);
                else
                    MeetFile(folder, entry);
            }
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            Unreadable.Add(folder.Path);
        }
    }

    private void MeetFolder(Folder folder, FileSystemInfo entry)
    {
        if (folder.Depth >= depth || entry.Name.StartsWith('.') || entry.Name == "node_modules" || IsLink(entry))
            return;

        if (folder.Ignore.IsIgnored(entry.FullName, isFolder: true))
            HasIgnored = true;
        else
            _waiting.Push(new Folder(entry.FullName, $"{folder.Relative}{entry.Name}/", folder.Depth + 1, folder.Ignore.Enter(entry.FullName)));
    }

    private void MeetFile(Folder folder, FileSystemInfo entry)
    {
        if ((!takesHidden && entry.Name.StartsWith('.')) || !accepts(folder.Relative + entry.Name))
            return;

        if (folder.Ignore.IsIgnored(entry.FullName, isFolder: false))
            HasIgnored = true;
        else if (!IsLink(entry) || LeadsToFile(entry))
            Files.Add(entry.FullName);
    }

    /// <summary>Files that a cloud holds ready carry the same attribute on Windows; only a link has a target.</summary>
    private static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    /// <summary>A link whose target is gone, or that leads to itself, is listed but is no file.</summary>
    private static bool LeadsToFile(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true };
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            return false;
        }
    }

    /// <summary>A folder to visit, its path from the root with a slash at its end, and the rules that hold in it.</summary>
    private readonly record struct Folder(string Path, string Relative, int Depth, GitIgnore Ignore);
}
