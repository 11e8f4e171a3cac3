namespace TextLint.Syntax.Markup;

/// <summary>Reads the rows of pipe tables, as GitHub does.</summary>
internal static class TableRows
{
    /// <summary>More columns than anyone writes; the rest of a longer row is its last cell.</summary>
    private const int MostColumns = 1000;

    /// <summary>The number of columns that a delimiter row such as <c>| --- | :-: |</c> sets, or 0.</summary>
    public static int Columns(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('|' or '-' or ':') || !line.Contains('|')) return 0;
        if (line.IndexOfAnyExcept("|-: \t") >= 0) return 0;
        var cells = new List<(int, int)>();
        Split(line, cells);
        foreach (var (start, end) in cells)
        {
            if (!IsDelimiter(line[start..end])) return 0;
        }
        return cells.Count >= MostColumns ? 0 : cells.Count;
    }

    /// <summary>The cells of a row, as ranges of the line without the white space around their text.</summary>
    public static void Split(ReadOnlySpan<char> line, List<(int Start, int End)> cells)
    {
        cells.Clear();
        var end = line.Length;
        while (end > 0 && line[end - 1] is (' ' or '\t')) end--;
        var at = 0;
        while (at < end && line[at] is (' ' or '\t')) at++;
        if (at < end && line[at] == '|') at++;
        while (at < end)
        {
            var close = cells.Count < MostColumns - 1 ? FindPipe(line, at, end) : end;
            cells.Add(Trim(line, at, close));
            at = close + 1;
        }
    }

    private static int FindPipe(ReadOnlySpan<char> line, int at, int end)
    {
        for (; at < end; at++)
        {
            if (line[at] == '|') return at;
            if (line[at] == '\\') at++;
        }
        return end;
    }

    private static (int Start, int End) Trim(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && line[start] is (' ' or '\t')) start++;
        while (end > start && line[end - 1] is (' ' or '\t')) end--;
        return (start, end);
    }

    private static bool IsDelimiter(ReadOnlySpan<char> cell)
    {
        if (cell.Length > 0 && cell[0] == ':') cell = cell[1..];
        if (cell.Length > 0 && cell[^1] == ':') cell = cell[..^1];
        return cell.Length > 0 && cell.IndexOfAnyExcept('-') < 0;
    }
}
