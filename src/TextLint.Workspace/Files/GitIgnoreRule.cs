namespace TextLint.Workspaces;

/// <summary>One line of a .gitignore.</summary>
/// <param name="Glob">What it matches, relative to the folder of its file.</param>
/// <param name="IsNegated">True where it takes back what an earlier line left out.</param>
/// <param name="IsFolderOnly">True where it speaks of folders only.</param>
internal sealed record GitIgnoreRule(Glob Glob, bool IsNegated, bool IsFolderOnly)
{
    /// <summary>The rules of a whole file, in the order of its lines.</summary>
    public static GitIgnoreRule[] ParseAll(string text)
    {
        var rules = new List<GitIgnoreRule>();
        foreach (var line in text.AsSpan(text.StartsWith('\uFEFF') ? 1 : 0).Split('\n'))
        {
            if (Parse(text.AsSpan(text.StartsWith('\uFEFF') ? 1 : 0)[line]) is { } rule)
                rules.Add(rule);
        }

        return [.. rules];
    }

    /// <summary>The rule of one line without its line feed; null for a comment and for an empty line.</summary>
    public static GitIgnoreRule? Parse(ReadOnlySpan<char> line)
    {
        if (line.EndsWith("\r"))
            line = line[..^1];
        line = TrimSpaces(line);
        if (line.IsEmpty || line[0] == '#')
            return null;

        var pattern = line.ToString();
        var negated = line[0] == '!';
        if (negated)
            line = line[1..];
        var folderOnly = line.EndsWith("/");
        if (folderOnly)
            line = line[..^1];

        var anywhere = !line.Contains('/');
        if (line.StartsWith("/"))
            line = line[1..];
        return line.IsEmpty
            ? null
            : new GitIgnoreRule(Glob.Parse(pattern, line.ToString(), anywhere, GlobDialect.Git), negated, folderOnly);
    }

    /// <summary>Spaces at the end do not count, except where a backslash stands before them.</summary>
    private static ReadOnlySpan<char> TrimSpaces(ReadOnlySpan<char> line)
    {
        var end = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                end = Math.Min(++i + 1, line.Length);
            else if (line[i] != ' ')
                end = i + 1;
        }

        return line[..end];
    }
}
