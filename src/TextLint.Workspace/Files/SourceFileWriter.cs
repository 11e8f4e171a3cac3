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

        var bytes = file.Encode(newText);
        try
        {
            var target = ReplacementFile.FindTarget(file.Path);
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw SourceFileErrors.Create(file.Path, "it is read-only; allow writing to it, or name other files");
            using var replacement = ReplacementFile.Create(file.Path);
            if (file.HasByteOrderMark) replacement.Stream.Write(file.Encoding.Encoding.Preamble);
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
}
