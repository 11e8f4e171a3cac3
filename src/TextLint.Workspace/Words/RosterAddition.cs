using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>What is changed to add to a roster, or to what an article says of names.</summary>
/// <param name="Path">The file that holds it afterwards; null for the document itself.</param>
/// <param name="Edits">The files to change, those that are made first; none where it is there already.</param>
public sealed record RosterAddition(string? Path, ImmutableArray<FileEdit> Edits);
