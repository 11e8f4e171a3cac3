namespace TextLint.LanguageServer.Documents;

/// <summary>Takes out of a rule's page what is short enough to read over an article.</summary>
internal static class RulePageExcerpt
{
    private const string Open = "[|", Close = "|]", Fence = "```";

    /// <summary>The text under a heading, up to the next heading that is no deeper; null where the page has no such heading.</summary>
    /// <param name="page">The page, in Markdown.</param>
    /// <param name="heading">The heading's line: <c>## Why it matters</c>.</param>
    public static string? Section(string page, string heading)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var start = Array.IndexOf(lines, heading) + 1;
        if (start == 0) return null;
        var (end, inFence) = (start, false);
        for (; end < lines.Length; end++)
        {
            // In an example a heading is a headline.
            if (lines[end].StartsWith(Fence, StringComparison.Ordinal)) inFence = !inFence;
            else if (!inFence && LevelOf(lines[end]) is > 0 and var level && level <= LevelOf(heading)) break;
        }
        return string.Join('\n', lines[start..end]).Trim();
    }

    /// <summary>The first line of the first faulty example in which something is marked: what stands before the mark, what is marked, what stands behind; null where the page has none.</summary>
    public static (string Before, string Marked, string After)? Example(string page)
    {
        if (Section(page, "### Invalid") is not { } example) return null;
        foreach (var line in example.Split('\n'))
        {
            var open = line.IndexOf(Open, StringComparison.Ordinal);
            var close = line.IndexOf(Close, StringComparison.Ordinal);
            if (open < 0 || close < open + Open.Length) continue;
            return (line[..open], line[(open + Open.Length)..close], WithoutMarks(line[(close + Close.Length)..]));
        }
        return null;
    }

    private static string WithoutMarks(string text) => text.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);

    private static int LevelOf(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        return level > 0 && line[level] == ' ' ? level : 0;
    }
}
