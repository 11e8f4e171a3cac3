namespace TextLint.Semantics;

/// <summary>
/// A text of facts of a language, by sections: <c>[name]</c>, then lines. What follows a <c>#</c> is a comment. Who knows what the lines mean is the class that is made of them.
/// </summary>
internal sealed class FactSections
{
    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal);

    private FactSections()
    {
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; an empty one has no sections.</param>
    /// <param name="known">The sections that may be there.</param>
    /// <exception cref="FormatException">A section that is not among them, or a line before the first section; the message names the line.</exception>
    public static FactSections Read(string text, params ReadOnlySpan<string> known)
    {
        var (sections, lines, number) = (new FactSections(), (List<string>?)null, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var content = raw.IndexOf('#') is >= 0 and var comment ? raw[..comment].Trim() : raw.Trim();
            if (content.IsEmpty) continue;
            if (content[0] == '[' && content[^1] == ']') lines = sections.Open(content[1..^1].ToString(), known, number);
            else if (lines is null) throw new FormatException($"Line {number}: a line stands before the first section.");
            else lines.Add(content.ToString());
        }
        return sections;
    }

    /// <summary>The lines of a section, trimmed, without comments; none where the text lacks it.</summary>
    public IReadOnlyList<string> LinesOf(string section) => _lines.TryGetValue(section, out var lines) ? lines : [];

    /// <summary>The words of a section: what stands between white space.</summary>
    public IEnumerable<string> WordsOf(string section) =>
        LinesOf(section).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The phrases of a section: what stands between commas and line ends.</summary>
    public IEnumerable<string> PhrasesOf(string section) =>
        LinesOf(section).SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private List<string> Open(string name, ReadOnlySpan<string> known, int number)
    {
        if (!known.Contains(name)) throw new FormatException($"Line {number}: there is no section \"{name}\".");
        if (!_lines.TryGetValue(name, out var lines)) _lines.Add(name, lines = []);
        return lines;
    }
}
