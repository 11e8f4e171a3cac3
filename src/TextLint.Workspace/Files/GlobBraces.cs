namespace TextLint.Workspaces;

/// <summary>Tells the braces that enclose a choice from those that are plain characters.</summary>
internal static class GlobBraces
{
    /// <summary>
    /// The offset of each <c>{</c> that has its <c>}</c>, and the offset of that. Escaped braces and those in brackets do not count.
    /// </summary>
    public static Dictionary<int, int> FindClosed(string pattern)
    {
        var closed = new Dictionary<int, int>();
        if (!pattern.Contains('{', StringComparison.Ordinal))
            return closed;

        var open = new Stack<int>();
        var bracketsEnd = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '[' && !bracketsEnd)
                i = SkipClass(pattern, i, ref bracketsEnd);
            else if (pattern[i] == '{')
                open.Push(i);
            else if (pattern[i] == '}' && open.TryPop(out var start))
                closed.Add(start, i);
        }

        return closed;
    }

    private static int SkipClass(string pattern, int start, ref bool bracketsEnd)
    {
        bracketsEnd = GlobClass.TryParse(pattern, start, out var end) is null;
        return bracketsEnd ? start : end - 1;
    }
}
