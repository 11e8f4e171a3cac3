using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads and writes indexes of names on the disk.</summary>
public static class NameIndexStore
{
    /// <summary>Reads an index, all of it or none.</summary>
    /// <exception cref="SourceFileException">It cannot be read, or something in it is no index; the message says where.</exception>
    public static NameIndex Read(string path)
    {
        var file = SourceFileReader.Read(path);
        var parsed = NameIndexFile.Parse(file.Text);
        if (parsed.Faults.IsEmpty) return parsed.Index;
        var at = SourceText.From(file.Text).GetLinePosition(parsed.Faults[0].Span.Start);
        throw new SourceFileException(SourceFileErrors.ToLine($"{path}:{at.Line + 1}:{at.Character + 1}: {parsed.Faults[0].Message}"));
    }

    /// <summary>True where the file holds exactly this index.</summary>
    public static bool IsCurrent(string path, NameIndex index)
    {
        if (!File.Exists(path)) return false;
        try
        {
            // A repository may check its files out with other line ends.
            return SourceFileReader.Read(path).Text.ReplaceLineEndings("\n") == NameIndexFile.Write(index).ReplaceLineEndings("\n");
        }
        catch (SourceFileException)
        {
            return false;
        }
    }

    /// <summary>Writes an index as UTF-8 with LF line ends; its folder is made where there is none.</summary>
    /// <exception cref="SourceFileException">The file cannot be written.</exception>
    public static void Write(string path, NameIndex index)
    {
        var text = NameIndexFile.Write(index);
        if (File.Exists(path)) SourceFileWriter.Write(SourceFileReader.Read(path), text);
        else FileEditWriter.Create(path, text);
    }
}
