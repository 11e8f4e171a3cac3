using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>What is changed to add a word.</summary>
/// <param name="Destination">Whose words it becomes one of.</param>
/// <param name="Path">The file that holds it afterwards; null for the document itself.</param>
/// <param name="Edits">The files to change, those that are made first; none where the word is there already.</param>
public sealed record WordAddition(WordDestination Destination, string? Path, ImmutableArray<FileEdit> Edits);
