using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A file before and after a change.</summary>
/// <param name="Path">Full path of the file; null for the document that the change was asked for.</param>
/// <param name="Before">Its text; null where the file is made.</param>
/// <param name="After">Its text afterwards.</param>
public sealed record FileEdit(string? Path, SourceText? Before, SourceText After);
