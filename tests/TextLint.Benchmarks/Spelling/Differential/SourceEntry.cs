namespace TextLint.Benchmarks.Spelling;

/// <summary>One line of a word file.</summary>
/// <param name="Stem">The word.</param>
/// <param name="Flags">Its flags, in the order of the file.</param>
internal sealed record SourceEntry(string Stem, int[] Flags);
