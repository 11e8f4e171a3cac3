namespace TextLint.Workspaces;

/// <summary>
/// What git leaves out of a folder: the lines of its .gitignore, of those above it up to the root of the repository, and of
/// .git/info/exclude. The nearest file decides, and in it the last line that matches.
/// </summary>
/// <remarks>
/// Immutable. A file below a folder that is left out cannot be taken back; a walk sees to that by not entering the folder.
/// Rules of the user (core.excludesFile) are not read: the same folder gives the same files on every machine.
/// </remarks>
public sealed class GitIgnore
{
    private readonly GitIgnore? _above;
    private readonly string _folder;
    private readonly GitIgnoreRule[] _rules;

    private GitIgnore(GitIgnore? above, string folder, GitIgnoreRule[] rules)
    {
        _above = above;
        _folder = folder.EndsWith('/') ? folder : folder + "/";
        _rules = rules;
    }

    /// <summary>The rules that hold in a folder. Outside a repository only the folder's own file counts.</summary>
    public static GitIgnore ForFolder(string folder)
    {
        if (GitRepository.Find(folder) is not { } repository)
            return Parse(folder, "").Enter(folder);

        var ignore = Parse(repository.Root, repository.ReadExclude());
        foreach (var between in FoldersBetween(repository.Root, folder))
            ignore = ignore.Enter(between);
        return ignore;
    }

    /// <summary>Rules from a text, for paths below <paramref name="folder"/>.</summary>
    public static GitIgnore Parse(string folder, string text) => new(null, ToSlashes(folder), GitIgnoreRule.ParseAll(text));

    /// <summary>The rules that hold in a folder below: these, and those of its own .gitignore where it has one.</summary>
    public GitIgnore Enter(string folder)
    {
        var rules = GitIgnoreRule.ParseAll(GitRepository.ReadOrEmpty(Path.Combine(folder, ".gitignore")));
        return rules.Length == 0 ? this : new GitIgnore(this, ToSlashes(folder), rules);
    }

    /// <summary>True where the full path itself is left out. Whether a folder above it is, the caller has asked before.</summary>
    public bool IsIgnored(string path, bool isFolder)
    {
        path = ToSlashes(path);
        for (var ignore = this; ignore is not null; ignore = ignore._above)
        {
            if (ignore.Decide(path, isFolder) is { } decision)
                return decision;
        }

        return false;
    }

    private bool? Decide(string path, bool isFolder)
    {
        if (!path.StartsWith(_folder, StringComparison.Ordinal))
            return null;

        var relative = path.AsSpan(_folder.Length);
        for (var i = _rules.Length - 1; i >= 0; i--)
        {
            if ((isFolder || !_rules[i].IsFolderOnly) && _rules[i].Glob.IsMatch(relative))
                return !_rules[i].IsNegated;
        }

        return null;
    }

    /// <summary>All folders from the root to the folder, both included, the root first.</summary>
    private static Stack<string> FoldersBetween(string root, string folder)
    {
        var folders = new Stack<string>();
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            folders.Push(current);
            if (current.Length <= root.Length)
                break;
        }

        return folders;
    }

    private static string ToSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
