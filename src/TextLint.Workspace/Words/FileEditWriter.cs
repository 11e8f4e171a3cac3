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
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            throw SourceFileErrors.Create(path, SourceFileErrors.Explain(path, "written", exception), exception);
        }
    }
}
