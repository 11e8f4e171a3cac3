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
            var target = ReplacementFile.FindTarget(file.Path);
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw SourceFileErrors.Create(file.Path, "it is read-only; allow writing to it, or name other files");
            using var replacement = ReplacementFile.Create(file.Path);
            replacement.Stream.Write(bytes);
            // Somebody may have saved it since it was read: what they wrote is worth more than a fix.
            if (SourceFileReader.Read(file.Path).Text != file.Text)
                throw SourceFileErrors.Create(file.Path, "it changed while it was worked on, and is left as it is; run again");
            replacement.Complete(isLasting: true);
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
}
