using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>What is changed to keep something with an article or a project: a name in a roster, a finding that is none, the severity of a rule.</summary>
/// <param name="Path">The file that holds it afterwards; null for the document itself.</param>
/// <param name="Edits">The files to change, those that are made first; none where it is there already.</param>
public sealed record FileAddition(string? Path, ImmutableArray<FileEdit> Edits);
