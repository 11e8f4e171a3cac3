using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>Word lists on the disk.</summary>
public static class WordListStore
{
    /// <summary>The entries of a list; none where there is no such file.</summary>
    /// <exception cref="SourceFileException">The file cannot be read.</exception>
    public static IReadOnlyList<WordListEntry> Read(string path) => File.Exists(path) ? WordListFile.Parse(SourceFileReader.Read(path).Text).Entries : [];

    /// <summary>Adds entries at their places; those that are there stay. The file and its folder are made where they are missing.</summary>
    /// <param name="path">Full path of the list.</param>
    /// <param name="entries">The entries.</param>
    /// <returns>The entries that were not there before.</returns>
    /// <exception cref="SourceFileException">The file cannot be read or written.</exception>
    public static IReadOnlyList<WordListEntry> Add(string path, IEnumerable<WordListEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(entries);
        var exists = File.Exists(path);
        var file = exists ? SourceFileReader.Read(path) : null;
        var (text, added) = (file?.Text ?? "", new List<WordListEntry>());
        foreach (var entry in entries)
        {
            var next = WordListFile.Add(text, entry);
            if (next == text) continue;
            added.Add(entry);
            text = next;
        }
        if (added.Count == 0) return added;
        if (file is not null) SourceFileWriter.Write(file, text);
        else FileEditWriter.Create(path, text);
        return added;
    }
}
