namespace TextLint.Workspaces;

/// <summary>A pattern of files that are no articles, and why.</summary>
/// <param name="Pattern">As <c>exclude</c> takes it.</param>
/// <param name="Reason">A few words.</param>
public sealed record LeftOut(string Pattern, string Reason);
