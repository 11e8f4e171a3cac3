namespace TextLint.Workspaces;

/// <summary>A folder with a .git in it, as far as it matters for what is left out. Git itself is never started.</summary>
/// <param name="Root">The full path of the folder.</param>
internal sealed record GitRepository(string Root)
{
    /// <summary>The repository that holds a folder, given by its full path; null outside any.</summary>
    public static GitRepository? Find(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, ".git")))
                return new GitRepository(current);
        }

        return null;
    }

    /// <summary>The lines of info/exclude; empty where there are none.</summary>
    public string ReadExclude() => ReadOrEmpty(Path.Combine(FindGitFolder(), "info", "exclude"));

    /// <summary>The repository's own configuration, which names its remotes; empty where there is none.</summary>
    public string ReadConfig() => ReadOrEmpty(Path.Combine(FindGitFolder(), "config"));

    /// <summary>The text of a file; empty where it is missing or cannot be read, for then it leaves nothing out.</summary>
    public static string ReadOrEmpty(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return "";
        }
    }

    /// <summary>In a submodule or a second work tree, .git is a file that names the folder, which may name a shared one.</summary>
    private string FindGitFolder()
    {
        var git = Path.Combine(Root, ".git");
        const string Key = "gitdir:";
        var pointer = ReadOrEmpty(git);
        if (!pointer.StartsWith(Key, StringComparison.Ordinal))
            return git;

        git = Resolve(Root, pointer[Key.Length..]);
        var shared = ReadOrEmpty(Path.Combine(git, "commondir"));
        return shared.Length == 0 ? git : Resolve(git, shared);
    }

    private static string Resolve(string folder, string path) =>
        Path.Combine(folder, path.Trim().Replace("\0", "", StringComparison.Ordinal));
}
