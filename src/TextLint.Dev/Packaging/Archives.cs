using System.Formats.Tar;
using System.IO.Compression;

namespace TextLint.Dev.Packaging;

/// <summary>Writes archives that are the same, byte for byte, wherever and whenever they are made of the same files: sorted, without owners, and of one time.</summary>
internal static class Archives
{
    // The first moment that a zip can name.
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const int RegularFile = 0x8000;
    private const int UnixShift = 16;

    /// <summary>Writes a <c>.tar.gz</c>.</summary>
    public static void WriteTar(string path, IEnumerable<ArchiveEntry> entries)
    {
        using var file = File.Create(path);
        using var gzip = new GZipStream(file, CompressionLevel.SmallestSize);
        using var tar = new TarWriter(gzip, TarEntryFormat.Ustar);
        foreach (var entry in Sort(entries))
        {
            using var contents = new MemoryStream(entry.Contents);
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, entry.Name) { DataStream = contents, Mode = entry.IsExecutable ? Executable : Readable, ModificationTime = s_time, Uid = 0, Gid = 0, UserName = "", GroupName = "" });
        }
    }

    /// <summary>Writes a <c>.zip</c>.</summary>
    public static void WriteZip(string path, IEnumerable<ArchiveEntry> entries)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var entry in Sort(entries))
        {
            var written = zip.CreateEntry(entry.Name, CompressionLevel.SmallestSize);
            written.LastWriteTime = s_time;
            written.ExternalAttributes = (RegularFile | (int)(entry.IsExecutable ? Executable : Readable)) << UnixShift;
            using var stream = written.Open();
            stream.Write(entry.Contents);
        }
    }

    /// <summary>Writes a zip again, as this class writes them: what a tool of .NET packs has the time of its making, and the mode that files had.</summary>
    public static void Normalize(string path)
    {
        ArchiveEntry[] entries;
        using (var zip = ZipFile.OpenRead(path)) entries = [.. zip.Entries.Where(e => !e.FullName.EndsWith('/')).Select(Read)];
        WriteZip(path, entries);
    }

    private static ArchiveEntry Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var contents = new MemoryStream();
        stream.CopyTo(contents);
        return new ArchiveEntry(entry.FullName, contents.ToArray(), ((entry.ExternalAttributes >> UnixShift) & (int)UnixFileMode.UserExecute) != 0);
    }

    private static IOrderedEnumerable<ArchiveEntry> Sort(IEnumerable<ArchiveEntry> entries) => entries.OrderBy(e => e.Name, StringComparer.Ordinal);
}
