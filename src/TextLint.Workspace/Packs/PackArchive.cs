using System.Collections.Immutable;
using System.IO.Compression;

namespace TextLint.Workspaces;

/// <summary>A pack in a zip file: its texts in memory, nothing unpacked. Archives come from anywhere, so what is read of one has limits.</summary>
/// <param name="Texts">The texts by their paths in the archive, with forward slashes, from the folder of pack.yaml.</param>
/// <param name="Fault">Why it cannot be read, as the end of a sentence; null where it can.</param>
internal sealed record PackArchive(ImmutableSortedDictionary<string, string> Texts, string? Fault)
{
    // The largest pack we know of has 300 kB; a list of names may be longer.
    private const int MostBytes = 16 << 20;
    private const int MostEntries = 4096;
    private const int MostBytesOfEntry = 8 << 20;
    private const int MostBytesOfAll = 32 << 20;

    /// <summary>Opens an archive. Never throws.</summary>
    public static PackArchive Open(string path)
    {
        try
        {
            if (FileBytes.Read(path, MostBytes) is not { } bytes) return Refuse($"it has more than {MostBytes >> 20} MB");
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return Read(archive);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException)
        {
            return Refuse("access is denied");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a broken or hostile archive makes the reader throw, it is one thing to whoever named it.
            return Refuse("it is no zip file, or a broken one");
        }
    }

    private static PackArchive Read(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries) return Refuse($"it has more than {MostEntries} entries");
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var left = (long)MostBytesOfAll;
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/')) continue;
            if (!IsInside(name)) return Refuse($"the entry {SourceFileErrors.ToLine(entry.FullName)} leads out of it");
            if (ReadEntry(entry, (int)Math.Min(left, MostBytesOfEntry)) is not { } bytes) return Refuse($"it unpacks to more than it may: {MostBytesOfEntry >> 20} MB an entry, {MostBytesOfAll >> 20} MB in all");
            left -= bytes.Length;
            if (!SourceFileReader.IsBinary(bytes) && SourceFileReader.TryDecode(name, bytes, out _) is { } file) texts.TryAdd(name, file.Text);
        }
        return new PackArchive(FromRoot(texts), null);
    }

    /// <summary>The bytes of an entry; null where there are more than it may have, whatever its header says.</summary>
    private static byte[]? ReadEntry(ZipArchiveEntry entry, int most)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 14];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (bytes.Length + read > most) return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    private static bool IsInside(string name) =>
        name.Length > 0 && name[0] != '/' && !name.Contains(':', StringComparison.Ordinal) && !name.Any(char.IsControl) && !name.Split('/').Any(p => p is ".." or "." or "");

    /// <summary>Many tools put the folder itself into the archive: the pack is where its nearest pack.yaml is.</summary>
    private static ImmutableSortedDictionary<string, string> FromRoot(SortedDictionary<string, string> texts)
    {
        var file = texts.Keys.Where(k => k == PackPaths.FileName || k.EndsWith("/" + PackPaths.FileName, StringComparison.Ordinal)).MinBy(k => k.Count(c => c == '/'));
        var root = file is null ? "" : file[..^PackPaths.FileName.Length];
        return texts.Where(t => t.Key.StartsWith(root, StringComparison.Ordinal)).ToImmutableSortedDictionary(t => t.Key[root.Length..], t => t.Value, StringComparer.Ordinal);
    }

    private static PackArchive Refuse(string reason) => new(ImmutableSortedDictionary<string, string>.Empty, reason);
}
