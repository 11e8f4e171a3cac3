namespace TextLint.Workspaces;

/// <summary>A pattern of the command line, taken apart: the folder it names outright, and the pattern for what lies below.</summary>
/// <param name="Root">The full path of the folder where the walk begins.</param>
/// <param name="Glob">What a file must match, relative to the root.</param>
/// <param name="Depth">How many folders below the root a match can lie at most.</param>
/// <param name="TakesHidden">True where the name itself is asked to begin with a full stop.</param>
/// <param name="NamesEnding">True where the pattern says the ending of the files; otherwise only articles are meant.</param>
internal sealed record FilePattern(string Root, Glob Glob, int Depth, bool TakesHidden, bool NamesEnding)
{
    /// <summary>True where the text has a character that makes it a pattern.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny("*?[{");

    /// <summary>Takes a pattern apart; it is relative to the folder, or absolute.</summary>
    public static FilePattern Parse(string folder, string pattern)
    {
        if (Path.DirectorySeparatorChar == '\\')
            pattern = pattern.Replace('\\', '/');

        var special = pattern.AsSpan().IndexOfAny("*?[{\\");
        var split = pattern.AsSpan(0, Math.Max(special, 0)).LastIndexOf('/') + 1;
        var body = pattern[split..];
        var name = body.AsSpan(body.LastIndexOf('/') + 1);
        var anchored = split > 0 || body.Contains('/', StringComparison.Ordinal);
        return new FilePattern(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(pattern[..split], folder)),
            Glob.Parse(anchored ? "/" + body : body),
            anchored && !body.Contains("**", StringComparison.Ordinal) && !body.EndsWith('/') ? body.AsSpan().Count('/') : int.MaxValue,
            name.StartsWith("."),
            name.Contains('.'));
    }
}
