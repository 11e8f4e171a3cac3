using System.Collections.Concurrent;

namespace TextLint.Workspaces;

/// <summary>Files with those in archives of packs and those of the packs that ship, which have paths like any other. Safe for concurrent use.</summary>
internal sealed class PackFiles(SourceFiles files) : SourceFiles
{
    private readonly ConcurrentDictionary<string, (string Stamp, PackArchive Archive)> _archives = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Exists(string path)
    {
        if (ShippedPacks.Contains(path)) return ShippedPacks.Exists(path);
        return PackPaths.ArchiveOf(path) is { } archive ? Open(archive).Texts.ContainsKey(InsideOf(archive, path)) : files.Exists(path);
    }

    /// <inheritdoc/>
    public override bool TryRead(string path, out string text)
    {
        if (ShippedPacks.Contains(path)) return Give(ShippedPacks.Read(path), out text);
        if (PackPaths.ArchiveOf(path) is not { } archive) return files.TryRead(path, out text);
        var opened = Open(archive);
        if (opened.Fault is null) return Give(opened.Texts.GetValueOrDefault(InsideOf(archive, path)), out text);
        text = opened.Fault;
        return false;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> GetFileNames(string folder)
    {
        if (ShippedPacks.Contains(folder)) return ShippedPacks.GetFileNames(folder);
        if (PackPaths.ArchiveOf(folder + Path.DirectorySeparatorChar) is not { } archive) return files.GetFileNames(folder);
        var inside = folder.Length > archive.Length ? InsideOf(archive, folder) + "/" : "";
        return [.. Open(archive).Texts.Keys.Where(k => k.StartsWith(inside, StringComparison.Ordinal) && !k.AsSpan(inside.Length).Contains('/')).Select(k => k[inside.Length..])];
    }

    private PackArchive Open(string path)
    {
        var info = new FileInfo(path);
        var stamp = info.Exists ? FormattableString.Invariant($"{info.Length}-{info.LastWriteTimeUtc.Ticks}") : "";
        if (_archives.TryGetValue(path, out var known) && known.Stamp == stamp) return known.Archive;
        var archive = PackArchive.Open(path);
        _archives[path] = (stamp, archive);
        return archive;
    }

    private static string InsideOf(string archive, string path) => path[(archive.Length + 1)..].Replace('\\', '/');

    private static bool Give(string? found, out string text)
    {
        text = found ?? "it does not exist";
        return found is not null;
    }
}
