using System.Security;

namespace TextLint.Workspaces;

/// <summary>The disk. Encodings are told as they are for articles: a word list of an old system keeps its accents.</summary>
internal sealed class DiskSourceFiles : SourceFiles
{
    // A list of all words of a language has a tenth of this; a disk image named by mistake has more.
    private const int MostBytes = 64 << 20;

    public override bool Exists(string path) => File.Exists(path);

    public override bool TryRead(string path, out string text)
    {
        try
        {
            if (Directory.Exists(path)) return Refuse("it is a folder", out text);
            if (!File.Exists(path)) return Refuse("it does not exist", out text);
            if (FileBytes.Read(path, MostBytes) is not { } bytes) return Refuse($"it has more than {MostBytes >> 20} MB", out text);
            if (SourceFileReader.IsBinary(bytes)) return Refuse("it is no text: it holds NUL bytes", out text);
            if (SourceFileReader.TryDecode(path, bytes, out var fault) is not { } file) return Refuse(fault, out text);
            text = file.Text;
            return true;
        }
        catch (Exception exception) when (exception is SecurityException || SourceFileErrors.IsExpected(exception))
        {
            return Refuse(exception is UnauthorizedAccessException or SecurityException ? "access is denied" : "the system refuses to open it", out text);
        }
    }

    public override IReadOnlyList<string> GetFileNames(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is SecurityException || SourceFileErrors.IsExpected(exception))
        {
            return [];
        }
    }

    private static bool Refuse(string reason, out string text)
    {
        text = reason;
        return false;
    }
}
