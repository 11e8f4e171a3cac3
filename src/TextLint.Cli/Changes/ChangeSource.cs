namespace TextLint.Cli.Changes;

/// <summary>Where it is said what changed: one of the two is given.</summary>
/// <param name="Since">A commit, branch or tag of git.</param>
/// <param name="DiffFile">A unified diff, as people wrote its path; - for standard input.</param>
internal sealed record ChangeSource(string? Since, string? DiffFile);
