using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>What is changed to leave findings out, or to change a rule.</summary>
/// <param name="Path">The file that holds it afterwards; null for the document itself.</param>
/// <param name="Edits">The files to change; none where it is there already.</param>
public sealed record SuppressionAddition(string? Path, ImmutableArray<FileEdit> Edits);
