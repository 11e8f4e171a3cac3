using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>Articles by the globs of a configuration file.</summary>
/// <param name="Files">One of these must match; none stands for all articles.</param>
/// <param name="Exclude">None of these may match.</param>
internal sealed record FileSelector(ImmutableArray<Glob> Files, ImmutableArray<Glob> Exclude)
{
    /// <summary>Every article.</summary>
    public static FileSelector All { get; } = new([], []);

    /// <summary>True where the article is one of them. Null, an article without a path, is one only where no path is asked for.</summary>
    public bool IsMatch(string? relativePath)
    {
        if (relativePath is null) return Files.IsEmpty;
        return (Files.IsEmpty || Files.Any(g => g.IsMatch(relativePath))) && !Exclude.Any(g => g.IsMatch(relativePath));
    }
}
