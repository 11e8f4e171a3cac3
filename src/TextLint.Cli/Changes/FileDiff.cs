using System.Collections.Immutable;

namespace TextLint.Cli.Changes;

/// <summary>What a diff says of one file.</summary>
/// <param name="Path">The path of the new file, as the diff has it, without <c>b/</c>.</param>
/// <param name="Hunks">What changed, in order; none where nothing is said of lines.</param>
/// <param name="IsWhole">True where all of the file is new.</param>
internal sealed record FileDiff(string Path, ImmutableArray<DiffHunk> Hunks, bool IsWhole);
