namespace TextLint.Spelling;

/// <summary>What may help to choose among suggestions.</summary>
/// <param name="Left">The word before, in the same sentence; empty where there is none.</param>
/// <param name="Right">The word after; empty where there is none.</param>
/// <param name="Words">Words and names that the article and the publication use, which may be meant too.</param>
/// <param name="MaxCount">At most so many suggestions; 0 stands for 8.</param>
public readonly record struct SuggestionContext(string? Left = null, string? Right = null, IReadOnlyCollection<string>? Words = null, int MaxCount = 0);
