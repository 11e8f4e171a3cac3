using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>One input after its check, or why there is none.</summary>
/// <param name="Display">The path as people wrote it.</param>
/// <param name="Path">Its full path; null for a fragment.</param>
/// <param name="Article">What the check gave; null where it could not be read or is excluded.</param>
/// <param name="Fault">One line that says what is wrong; null where nothing is.</param>
internal sealed record CheckedInput(string Display, string? Path, CheckedArticle? Article, string? Fault);
