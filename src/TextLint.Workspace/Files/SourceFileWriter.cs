using System.Text;

namespace TextLint.Workspaces;

/// <summary>Writes a changed text back. The file holds the old text or the new one at any moment, never a half.</summary>
public static class SourceFileWriter
{
    /// <summary>
    /// Writes the text in the encoding the file was read in, with its byte order mark where it had one. A symbolic link
    /// stays one and its target is written; the permissions stay. Nothing is written where the text is the same.
    /// </summary>
    /// <exception cref="SourceFileException">The file cannot be written, or its encoding lacks a character of the text.</exception>
    public static void Write(SourceFile file, string newText)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(newText);
        if (newText == file.Text)
            return;

        var bytes = Encode(file, newText);
        try
        {
            var target = FindTarget(file.Path);
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw SourceFileErrors.Create(file.Path, "it is read-only; allow writing to it, or name other files");
            Replace(target, bytes);
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            throw SourceFileErrors.Create(file.Path, SourceFileErrors.Explain(file.Path, "written", exception), exception);
        }
    }

    private static byte[] Encode(SourceFile file, string text)
    {
        try
        {
            return file.Encoding.Encode(text);
        }
        catch (EncoderFallbackException exception)
        {
            var unknown = exception.CharUnknownHigh != default
                ? $"U+{char.ConvertToUtf32(exception.CharUnknownHigh, exception.CharUnknownLow):X4}"
                : $"U+{(int)exception.CharUnknown:X4}";
            throw SourceFileErrors.Create(
                file.Path, $"it is {file.Encoding.Name}, which has no {unknown} that the new text needs; save it as UTF-8 first", exception);
        }
    }

    private static string FindTarget(string path) =>
        File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

    /// <summary>A rename inside one folder is one step for the file system; a copy or a write in place is many.</summary>
    private static void Replace(string target, byte[] bytes)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".textlint-{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteNew(temporary, target, bytes);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteNew(string temporary, string target, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(temporary, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        // The mode is set apart from the creation, where the umask of the process would take bits away.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }
}
