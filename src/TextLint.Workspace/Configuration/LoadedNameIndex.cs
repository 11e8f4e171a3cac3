using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Workspaces;

/// <summary>An index of names with the file it was read from.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Index">What the file holds, as far as it could be read.</param>
/// <param name="Key">A text of fixed length that is equal where the file's text is.</param>
/// <param name="Faults">What is wrong in the file.</param>
internal sealed record LoadedNameIndex(string Path, NameIndex Index, string Key, ImmutableArray<FileDiagnostic> Faults);
