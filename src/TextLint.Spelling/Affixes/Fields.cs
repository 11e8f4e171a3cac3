namespace TextLint.Spelling.Affixes;

/// <summary>The fields of a line, parted by spaces and tabs.</summary>
internal readonly ref struct Fields(ReadOnlySpan<char> line)
{
    private const string Separators = " \t\u00A0";

    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>The field at an index, from 0; empty where the line has none.</summary>
    public ReadOnlySpan<char> Get(int index)
    {
        var rest = _line;
        for (; ; index--)
        {
            rest = rest.TrimStart(Separators);
            var end = rest.IndexOfAny(Separators);
            if (index == 0) return end < 0 ? rest : rest[..end];
            if (end < 0) return [];
            rest = rest[end..];
        }
    }
}
