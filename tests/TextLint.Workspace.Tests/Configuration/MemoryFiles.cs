using System.Collections.Concurrent;

namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>Files in memory, under <c>/news</c> unless their name is a full path.</summary>
internal sealed class MemoryFiles : SourceFiles
{
    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal);
    private int _reads;

    public MemoryFiles(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) this[path] = text;
    }

    public int Reads => _reads;

    public string this[string path]
    {
        set => _files[FullPath(path)] = value;
    }

    public static string FullPath(string path) => Path.GetFullPath(path, Path.GetFullPath("/news"));

    public override bool Exists(string path) => _files.ContainsKey(path);

    public override bool TryRead(string path, out string text)
    {
        Interlocked.Increment(ref _reads);
        var isThere = _files.TryGetValue(path, out var found);
        text = found ?? "it does not exist";
        return isThere;
    }

    public override IReadOnlyList<string> GetFileNames(string folder) =>
        [.. _files.Keys.Where(p => Path.GetDirectoryName(p) == folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];
}
