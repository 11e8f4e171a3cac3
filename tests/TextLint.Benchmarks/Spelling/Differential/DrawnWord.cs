namespace TextLint.Benchmarks.Spelling;

/// <summary>A word to ask both engines about.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">What was done to get it.</param>
/// <param name="Origin">From what it was made, for people.</param>
internal sealed record DrawnWord(string Text, WordKind Kind, string Origin);
