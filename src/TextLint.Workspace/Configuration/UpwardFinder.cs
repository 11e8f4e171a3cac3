namespace TextLint.Workspaces;

/// <summary>Finds the nearest file of some names at a folder or above it, and remembers it for every folder on the way. Not safe for concurrent use.</summary>
/// <param name="files">Where files are looked for.</param>
/// <param name="names">The names, the one that is preferred first.</param>
internal sealed class UpwardFinder(SourceFiles files, IReadOnlyList<string> names)
{
    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);

    /// <summary>Forgets what was found.</summary>
    public void Clear() => _found.Clear();

    /// <summary>The full path of the nearest file; null where there is none, or no folder.</summary>
    public string? Find(string? folder)
    {
        if (folder is null || !FilePaths.IsValid(folder)) return null;
        var visited = new List<string>();
        string? found = null;
        for (var at = Path.GetFullPath(folder); at is not null && found is null; at = Path.GetDirectoryName(at))
        {
            if (_found.TryGetValue(at, out found)) break;
            visited.Add(at);
            found = names.Select(name => Path.Combine(at, name)).FirstOrDefault(files.Exists);
        }
        foreach (var at in visited) _found[at] = found;
        return found;
    }
}
