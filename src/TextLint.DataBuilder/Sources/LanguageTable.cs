namespace TextLint.DataBuilder.Sources;

/// <summary>A table of our own of one language: sections of entries with commas or line ends between them; what follows a <c>#</c> is a comment.</summary>
internal sealed class LanguageTable
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private LanguageTable()
    {
    }

    /// <exception cref="BuildException">An entry stands before the first section.</exception>
    public static LanguageTable Read(string path)
    {
        var table = new LanguageTable();
        List<string>? section = null;
        foreach (var line in File.ReadLines(path).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0))
        {
            if (line[0] == '[') table._sections[line.Trim('[', ']')] = section = [];
            else if (section is null) throw new BuildException($"{path}: \"{line}\" stands before the first section.");
            else section.AddRange(line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        return table;
    }

    /// <summary>The entries of a section; none where the table lacks it.</summary>
    public IReadOnlyList<string> this[string section] => _sections.TryGetValue(section, out var entries) ? entries : [];
}
