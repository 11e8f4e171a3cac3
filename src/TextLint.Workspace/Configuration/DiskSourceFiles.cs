using System.Security;

namespace TextLint.Workspaces;

/// <summary>The disk. Text is UTF-8, or what its byte order mark says.</summary>
internal sealed class DiskSourceFiles : SourceFiles
{
    // A list of all words of a language has a tenth of this; a disk image named by mistake has more.
    private const long MostBytes = 64 << 20;

    public override bool Exists(string path) => File.Exists(path);

    public override bool TryRead(string path, out string text)
    {
        try
        {
            var size = new FileInfo(path) is { Exists: true } file ? file.Length : -1;
            text = size switch
            {
                < 0 => Directory.Exists(path) ? "it is a folder" : "it does not exist",
                > MostBytes => $"it has more than {MostBytes >> 20} MB",
                _ => File.ReadAllText(path),
            };
            return size is >= 0 and <= MostBytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            text = exception is UnauthorizedAccessException or SecurityException ? "access is denied" : "the system refuses to open it";
            return false;
        }
    }
}
