namespace TextLint.Syntax.Markup;

/// <summary>Where the last run of each number of backticks stands, so that a run without a partner costs no search.</summary>
internal sealed class BacktickIndex
{
    /// <summary>Longer runs are text; CommonMark's own implementation has the same limit.</summary>
    private const int LongestRun = 80;

    private readonly int[] _last = new int[LongestRun + 1];
    private bool _isBuilt;

    /// <summary>Forgets what it knows of a text.</summary>
    public void Clear() => _isBuilt = false;

    /// <summary>Where the run of <paramref name="length"/> backticks behind <paramref name="at"/> starts, or -1.</summary>
    public int FindClose(ReadOnlySpan<char> text, int at, int length)
    {
        if (length > LongestRun) return -1;
        if (!_isBuilt) Build(text, at);
        while (at <= _last[length])
        {
            at += text[at..].IndexOf('`');
            var end = RunEnd(text, at);
            if (end - at == length) return at;
            at = end;
        }
        return -1;
    }

    /// <summary>Where the run that starts at <paramref name="at"/> ends.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExcept('`');
        return length < 0 ? text.Length : at + length;
    }

    private void Build(ReadOnlySpan<char> text, int at)
    {
        _isBuilt = true;
        Array.Fill(_last, -1);
        while (at < text.Length)
        {
            var length = text[at..].IndexOf('`');
            if (length < 0) return;
            var end = RunEnd(text, at + length);
            if (end - at - length <= LongestRun) _last[end - at - length] = at + length;
            at = end;
        }
    }
}
