namespace TextLint.Workspaces;

/// <summary>Writes edits of files to the disk.</summary>
public static class FileEditWriter
{
    /// <summary>Writes the file as it is after the edit, in the encoding it has; a file that is made is UTF-8, and its folder is made too.</summary>
    /// <exception cref="ArgumentException">The edit is of a document without a path.</exception>
    /// <exception cref="SourceFileException">The file cannot be read or written.</exception>
    public static void Write(FileEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        if (edit.Path is not { } path) throw new ArgumentException("The edit is of a document without a path.", nameof(edit));
        if (edit.Before is not null) SourceFileWriter.Write(SourceFileReader.Read(path), edit.After.ToString());
        else Create(path, edit.After.ToString());
    }

    internal static void Create(string path, string text)
    {
        using var file = ReplacementFile.Create(path);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Complete();
    }
}
