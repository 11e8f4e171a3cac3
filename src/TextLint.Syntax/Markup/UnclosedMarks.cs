namespace TextLint.Syntax.Markup;

/// <summary>Finds closing marks, and remembers which do not come again, so that unclosed ones cost one search each.</summary>
internal sealed class UnclosedMarks
{
    private readonly List<string> _missing = [];

    /// <summary>Forgets what it knows of a text.</summary>
    public void Clear() => _missing.Clear();

    /// <summary>The offset behind the next <paramref name="mark"/> from <paramref name="at"/> on, or -1. Offsets must not go back.</summary>
    public int FindEnd(ReadOnlySpan<char> text, int at, string mark)
    {
        if (at >= text.Length || _missing.Contains(mark, StringComparer.Ordinal)) return -1;
        var length = text[at..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (length >= 0) return at + length + mark.Length;
        _missing.Add(mark);
        return -1;
    }
}
